import { dateInBeijing } from '../machines/facts/beijing'
import { dueForReview, lapsedLaws, type Lapsed } from '../machines/facts/review'
import { expectArguments } from './usage.mjs'

// npm run facts:review [-- YYYY-MM-DD]. Never part of npm test: a fact that grows old must not break a build.
const isDate = (word: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(word) && !Number.isNaN(Date.parse(word)) && new Date(word).toISOString().startsWith(word)
expectArguments('npm run facts:review', 'nothing or a date, `-- YYYY-MM-DD`', (args) => args.length < 2 && args.every(isDate))
const [on = dateInBeijing(Date.now())] = process.argv.slice(2)

function whatBecameOf({ text, since, newerOf, outOfForceFrom, replacedBy }: Lapsed): string {
  const newer = newerOf ? `a version of ${newerOf}` : 'a newer version'
  const happened = since === 'amended' ? `${newer} of ${text} is reported and was not read` : `${text} was repealed`
  return [happened, outOfForceFrom && `out of force from ${outOfForceFrom}`, replacedBy && `see ${replacedBy}`].filter(Boolean).join(', ')
}

const due = dueForReview(on)
for (const { catalogue, id, reviewBy } of due) console.log(`${catalogue}.${id}\tto be reviewed by ${reviewBy}`)
const lapsed = lapsedLaws(on)
for (const law of lapsed) console.log(`laws.${law.id}\t${whatBecameOf(law)}`)
console.log(`${due.length} facts are past their review on ${on}, ${lapsed.length} rules stand in a text that is not the newest.`)
process.exitCode = due.length + lapsed.length === 0 ? 0 : 1
