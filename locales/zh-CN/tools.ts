import { about } from './tools/about'
import { cases } from './tools/cases'
import { check } from './tools/check'
import { map } from './tools/map'
import { numbers } from './tools/numbers'
import { sources } from './tools/sources'

/** The words of the pages beside the questions: loaded with them alone. */
export const tools = { about, cases, check, map, numbers, sources }
