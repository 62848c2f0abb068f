import type { StepId } from '../../machines/flow'
import type { Core } from '../i18n/words'
import type { Block } from './block'

/** The share card of a step: what it is, for whoever is sent it. */
export const cardBlocks = (step: StepId, { ui, steps }: Core): readonly Block[] => [
  { kind: 'brand', name: ui.site.name, sheet: ui.site.free },
  { kind: 'title', text: steps[step].title, lead: steps[step].lead },
]
