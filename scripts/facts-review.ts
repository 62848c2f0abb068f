import { dateInBeijing } from '../machines/facts/beijing'
import { dueForReview } from '../machines/facts/review'

// npm run facts:review [-- YYYY-MM-DD]. Never part of npm test: a fact that grows old must not break a build.
const [on = dateInBeijing(Date.now())] = process.argv.slice(2)
if (!/^\d{4}-\d{2}-\d{2}$/.test(on)) throw new Error(`not a date (YYYY-MM-DD): ${on}`)

const due = dueForReview(on)
for (const { catalogue, id, reviewBy } of due) console.log(`${catalogue}.${id}\tto be reviewed by ${reviewBy}`)
console.log(`${due.length} facts are past their review on ${on}.`)
process.exitCode = due.length === 0 ? 0 : 1
