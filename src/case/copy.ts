import { toField } from '../time/inWords'
import type { CaseRecord } from '../../machines/case/record'

/** All cases as the text of one file, which `readRecord` reads. What was erased here is nobody's business. */
export const copyOf = (record: CaseRecord): string => JSON.stringify({ ...record, erased: {} }, null, 2)

/** The name of that file, by the day in Beijing it was made (ms since the epoch). */
export const copyName = (now: number): string => `xiayibu-${toField(now).slice(0, 10)}.json`
