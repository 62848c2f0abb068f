import type { FactWords } from '../../words'
import { civil } from './laws/civil'
import { commerce } from './laws/commerce'
import { complaints } from './laws/complaints'
import { consumer } from './laws/consumer'
import { courts } from './laws/courts'
import { delivery } from './laws/delivery'
import { returns } from './laws/returns'
import { safety } from './laws/safety'

/** What each rule of law says, in plain words. A rule of grade V2 is told as read in a copy. */
export const laws = {
  ...consumer,
  ...commerce,
  ...civil,
  ...courts,
  ...complaints,
  ...returns,
  ...delivery,
  ...safety,
} satisfies FactWords['laws']
