import { deadlines, own } from './deadlines'
import { calls } from './facts/calls'
import { conflicts } from './facts/conflicts'
import { documented } from './facts/documented'
import { cautions, grades } from './facts/grades'
import { hotlines } from './facts/hotlines'
import { laws } from './facts/laws'
import { publicServices } from './facts/publicServices'
import { sources } from './facts/sources'
import { statements } from './facts/statements'
import { buyer as buyerTasks } from './journeys/buyer/tasks'
import { changing as changingTasks } from './journeys/changing/tasks'
import { company as companyTasks } from './journeys/company/tasks'
import { endings as endingsTasks } from './journeys/endings/tasks'
import { outside as outsideTasks } from './journeys/outside/tasks'
import { ownOrder as ownOrderTasks } from './journeys/ownOrder/tasks'
import { platform as platformTasks } from './journeys/platform/tasks'
import { pressure as pressureTasks } from './journeys/pressure/tasks'
import { returning as returningTasks } from './journeys/returning/tasks'
import { scam as scamTasks } from './journeys/scam/tasks'
import { seller as sellerTasks } from './journeys/seller/tasks'
import { start as startTasks } from './journeys/start/tasks'
import { urgent as urgentTasks } from './journeys/urgent/tasks'
import { byProblem } from './journeys/shared/byProblem'
import { calling } from './journeys/shared/calling'
import { originals } from './originals'
import { photos } from './photos'
import { taps } from './taps'

/** The words of actions: loaded with the first one, not with the first question. */
export const advice = {
  deadlines,
  own,
  photos,
  taps,
  tasks: {
    ...calling,
    ...byProblem,
    ...startTasks,
    ...urgentTasks,
    ...buyerTasks,
    ...returningTasks,
    ...ownOrderTasks,
    ...changingTasks,
    ...pressureTasks,
    ...platformTasks,
    ...outsideTasks,
    ...sellerTasks,
    ...companyTasks,
    ...scamTasks,
    ...endingsTasks,
  },
  ...originals,
  originals,
  facts: { statements, laws, documented, conflicts, sources, hotlines, publicServices, calls, grades, cautions },
}
