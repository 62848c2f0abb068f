import { start } from './journeys/start/steps'
import { longestName } from './longestName'
import { ui } from './ui'

/** What every page says, and the words of the first question. Those of the other journeys come with them. */
export const core = { ui, steps: start, longestName }
