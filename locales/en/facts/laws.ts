import type { laws as source } from '../../zh-CN/facts/laws'
import { civil } from './laws/civil'
import { commerce } from './laws/commerce'
import { complaints } from './laws/complaints'
import { consumer } from './laws/consumer'
import { courts } from './laws/courts'
import { delivery } from './laws/delivery'
import { returns } from './laws/returns'
import { safety } from './laws/safety'

export const laws = {
  ...consumer,
  ...commerce,
  ...civil,
  ...courts,
  ...complaints,
  ...returns,
  ...delivery,
  ...safety,
} satisfies typeof source
