import { originals } from '../zh-CN/originals'
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
import { problems } from './problems'
import { taps } from './taps'
import { urgent as urgentMessages } from './messages/urgent'
import { buyer as buyerMessages } from './messages/buyer'
import { platform as platformMessages } from './messages/platform'
import { outside as outsideMessages } from './messages/outside'
import { seller as sellerMessages } from './messages/seller'
import { company as companyMessages } from './messages/company'
import { scam as scamMessages } from './messages/scam'
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
  messages: { ...urgentMessages, ...buyerMessages, ...platformMessages, ...outsideMessages, ...sellerMessages, ...companyMessages, ...scamMessages },
  problems,
  originals,
  facts: { statements, laws, documented, conflicts, sources, hotlines, publicServices, calls, grades, cautions },
}
