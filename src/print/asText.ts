import { foldsOf, type ChecklistLine } from '../../machines/core/checklist'
import { isClaimed } from '../../machines/core/claimed'
import type { PairName } from '../../machines/flow'
import type { Part, Task } from '../../machines/journeys/task'
import { taskOf } from '../../machines/tasks'
import { pairNamed } from '../../machines/core/trail'
import type { View } from '../../machines/core/view'
import { answerText } from '../i18n/say'
import type { Core, Words } from '../i18n/words'
import { put } from './put'

function conditionOf(when: PairName, core: Core): string {
  const pair = pairNamed(when)
  return pair ? put(core.ui.action.when, { answer: answerText(core, pair) }) : ''
}

function task({ task: id, when }: ChecklistLine, mark: string, { core, advice }: Words): string {
  const { taps }: Task = taskOf(id)
  const { do: what, how } = advice.tasks[id]
  const claimed = isClaimed(id) ? core.ui.print.claimed : ''
  const condition = when ? `${conditionOf(when, core)}${core.ui.print.colon}` : ''
  const way = taps ? put(core.ui.print.taps, { way: advice.taps[taps].join(' → ') }) : ''
  return [`${mark}${condition}${what}${claimed}`, how, way].filter(Boolean).join('\n')
}

/**
 * The whole checklist as plain text, for chat apps and for browsers that cannot print. It names public services,
 * never a number nobody could verify.
 *
 * @param link the way back, as its reader may have it
 * @param times until when to wait and until when to act, where the case knows it
 */
export function asText(
  view: Exclude<View, { kind: 'lost' }>,
  words: Words,
  link: string,
  times: { readonly wait?: string | undefined; readonly own?: string | undefined } = {},
): string {
  const { ui, steps } = words.core
  const { title, lead } = steps[view.step]
  const lines = view.kind === 'question' ? [] : view.lines
  const open = (part: Part) => lines.filter((line) => line.part === part && (line.when || !line.fold))
  const tasks = open('do').map((line, i) => task(line, `□ ${i + 1}. `, words))
  const proofs = open('proof').map((line) => task(line, '□ ', words))
  const minded = open('mind').map((line) => task(line, '· ', words))
  const folded = foldsOf(lines).flatMap(({ fold, lines: inner }) => [
    ui.action.folds[fold],
    ...inner.map((line) => task(line, line.part === 'do' || line.part === 'proof' ? '□ ' : '· ', words)),
  ])
  const calls = view.kind === 'action' ? view.dial.map((id) => words.advice.facts.publicServices[id].name) : []
  const deadline = view.kind === 'action' && view.deadline && words.advice.deadlines[view.deadline]
  const own = view.kind === 'action' && view.mustActBy && words.advice.own[view.mustActBy]
  return [
    [`${ui.print.sheet}${ui.print.colon}${title}`, lead].join('\n'),
    ...tasks,
    ...(proofs.length ? [ui.action.proof, ...proofs] : []),
    ...(minded.length ? [ui.action.mind, ...minded] : []),
    ...folded,
    ...(lines.some(({ task: id }) => isClaimed(id)) ? [ui.action.claimedMeans] : []),
    ...(own ? [[own.heading, times.own ?? ui.deadline.blank, own.until].join('\n')] : []),
    ...(deadline ? [[ui.deadline.heading, times.wait ?? ui.deadline.blank, deadline.until].join('\n')] : []),
    ...(calls.length ? [`${ui.print.calls}${calls.join(ui.print.separator)}`] : []),
    link,
    ui.site.statement,
  ].join('\n\n')
}
