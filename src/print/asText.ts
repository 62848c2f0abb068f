import type { ChecklistLine } from '../../machines/core/checklist'
import type { PairName } from '../../machines/flow'
import { publicServices } from '../../machines/facts/publicServices'
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

function task({ task: id, when }: ChecklistLine, mark: string, { core, advice }: Required<Words>): string {
  const { taps }: Task = taskOf(id)
  const { do: what, how } = advice.tasks[id]
  const condition = when ? `${conditionOf(when, core)}${core.ui.print.colon}` : ''
  const way = taps ? put(core.ui.print.taps, { way: advice.taps[taps].join(' → ') }) : ''
  return [`${mark}${condition}${what}`, how, way].filter(Boolean).join('\n')
}

/**
 * The whole checklist as plain text, for chat apps and for browsers that cannot print. It names public services,
 * never a number nobody could verify.
 *
 * @param link the way back, as its reader may have it
 * @param time until when, where the case knows it
 */
export function asText(view: Exclude<View, { kind: 'lost' }>, words: Required<Words>, link: string, time?: string): string {
  const { ui, steps } = words.core
  const { title, lead } = steps[view.step]
  const lines = view.kind === 'question' ? [] : view.lines
  const all = (part: Part) => lines.filter((line) => line.part === part)
  const tasks = all('do').map((line, i) => task(line, `□ ${i + 1}. `, words))
  const proofs = all('proof').map((line) => task(line, '□ ', words))
  const minded = all('mind').map((line) => task(line, '· ', words))
  const calls = view.kind === 'action' ? view.dial.map((id) => publicServices[id].number) : []
  const deadline = view.kind === 'action' && view.deadline && words.advice.deadlines[view.deadline]
  return [
    [`${ui.print.sheet}${ui.print.colon}${title}`, lead].join('\n'),
    ...tasks,
    ...(minded.length ? [ui.action.mind, ...minded] : []),
    ...(proofs.length ? [ui.action.proof, ...proofs] : []),
    ...(deadline ? [[ui.deadline.heading, time ?? ui.deadline.blank, deadline.until].join('\n')] : []),
    ...(calls.length ? [`${ui.print.calls}${calls.join(ui.print.separator)}`] : []),
    link,
    ui.site.statement,
  ].join('\n\n')
}
