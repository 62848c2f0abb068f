import { expect, test } from 'vitest'
import { buyerTasks } from '../../machines/journeys/buyer/tasks'
import { changingTasks } from '../../machines/journeys/changing/tasks'
import { companyTasks } from '../../machines/journeys/company/tasks'
import { endingsTasks } from '../../machines/journeys/endings/tasks'
import { outsideTasks } from '../../machines/journeys/outside/tasks'
import { ownOrderTasks } from '../../machines/journeys/ownOrder/tasks'
import { platformTasks } from '../../machines/journeys/platform/tasks'
import { pressureTasks } from '../../machines/journeys/pressure/tasks'
import { returningTasks } from '../../machines/journeys/returning/tasks'
import { scamTasks } from '../../machines/journeys/scam/tasks'
import { sellerTasks } from '../../machines/journeys/seller/tasks'
import { byProblem } from '../../machines/journeys/shared/byProblem'
import { calling } from '../../machines/journeys/shared/calling'
import { startTasks } from '../../machines/journeys/start/tasks'
import { urgentTasks } from '../../machines/journeys/urgent/tasks'
import { tasks } from '../../machines/tasks'

const rooms = [
  calling,
  byProblem,
  startTasks,
  urgentTasks,
  buyerTasks,
  returningTasks,
  ownOrderTasks,
  changingTasks,
  pressureTasks,
  platformTasks,
  outsideTasks,
  sellerTasks,
  companyTasks,
  scamTasks,
  endingsTasks,
]

test('no two rooms give their lines one id: the later would put its words on the other’s pages', () => {
  const ids = rooms.flatMap((room) => Object.keys(room))
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  expect([...ids].sort()).toEqual(Object.keys(tasks).sort())
})
