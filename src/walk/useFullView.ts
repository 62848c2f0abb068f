import { useMemo } from 'react'
import type { Outline } from '../../machines/core/outline'
import { inFull, type View } from '../../machines/core/view'

/** What a screen of an action or an ending is given. It brings the steps with their tasks, so no question may ask for it. */
export const useFullView = (known: Outline): View => useMemo(() => inFull(known), [known])
