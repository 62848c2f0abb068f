import { calls } from './facts/calls'
import { conflicts } from './facts/conflicts'
import { documented } from './facts/documented'
import { cautions, grades } from './facts/grades'
import { hotlines } from './facts/hotlines'
import { laws } from './facts/laws'
import { publicServices } from './facts/publicServices'
import { sources } from './facts/sources'
import { statements } from './facts/statements'
import { deadlines } from './deadlines'
import { originals } from './originals'
import { taps } from './taps'
import { calling as callingTasks } from './tasks/calling'
import { start as startTasks } from './tasks/start'
import { urgent as urgentTasks } from './tasks/urgent'
import { buyer as buyerTasks } from './tasks/buyer'
import { platform as platformTasks } from './tasks/platform'
import { outside as outsideTasks } from './tasks/outside'
import { seller as sellerTasks } from './tasks/seller'
import { company as companyTasks } from './tasks/company'
import { scam as scamTasks } from './tasks/scam'

/** The words of actions: loaded with the first one, not with the first question. */
export const advice = {
  deadlines,
  taps,
  tasks: { ...callingTasks, ...startTasks, ...urgentTasks, ...buyerTasks, ...platformTasks, ...outsideTasks, ...sellerTasks, ...companyTasks, ...scamTasks },
  ...originals,
  originals,
  facts: { statements, laws, documented, conflicts, sources, hotlines, publicServices, calls, grades, cautions },
}
