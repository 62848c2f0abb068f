import { checked } from '../../../machines/facts/checked'
import { hotlines } from '../../../machines/facts/hotlines'
import { counts } from '../entries'

/** What the guide rests on, in numbers. */
export const ground = { ...counts, checkedOn: checked.checkedOn } as const

/** The number an article got wrong by name. */
export const wrongNumber = { digits: hotlines.n95010.digits, owner: hotlines.n95010.owner } as const
