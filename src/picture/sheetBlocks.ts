import { ownClocksAt } from '../../machines/case/ownClock'
import { waitAt } from '../../machines/case/waiting'
import type { FoldedLines } from '../../machines/core/checklist'
import { isClaimed } from '../../machines/core/claimed'
import { factsShown } from '../../machines/core/facts'
import { grouped } from '../../machines/core/grouped'
import type { Moments } from '../../machines/core/proposal'
import type { View } from '../../machines/core/view'
import { wordsToSend } from '../../machines/core/wordsToSend'
import type { Task } from '../../machines/journeys/task'
import type { MessageId } from '../../machines/messages'
import { taskOf, type TaskId } from '../../machines/tasks'
import type { Locale } from '../address'
import { EMPTY, hintedBy, piecesOf, saidBy, type Piece, type Values } from '../components/Messages/fill'
import { anyOfText } from '../i18n/say'
import type { Words } from '../i18n/words'
import { put } from '../print/put'
import { sourcesOf } from '../print/sourcesOf'
import { beijingTime } from '../time/inWords'
import type { Block, Line, Span } from './block'

type Until = Extract<Block, { kind: 'until' }>

export type Listed = Extract<View, { kind: 'action' | 'ending' }>

/** What a person did on the page, as far as it goes into the picture. */
export type Done = {
  readonly isTicked: (task: TaskId) => boolean
  /** What was filled into the words to send, by the name of the blank. */
  readonly values: Values
  readonly moments: Moments
  /** When the picture is made (ms since the epoch): what is due then is called due. */
  readonly now: number
}

type Spoken = Words & { readonly locale: Locale }

function lineOf(id: TaskId, { isTicked }: Done, { core, advice }: Spoken, number = ''): Line {
  const { taps, part }: Task = taskOf(id)
  const { do: what, how } = advice.tasks[id]
  const hasBox = part === undefined || part === 'proof'
  return {
    task: id,
    box: hasBox ? (isTicked(id) ? 'ticked' : 'empty') : 'none',
    what: [{ text: number + what }, ...(isClaimed(id) ? [{ text: core.ui.action.claimed, as: 'mark' } as const] : [])],
    how,
    ...(taps && { taps: advice.taps[taps] }),
  }
}

function messageOf(id: MessageId, view: Listed, { values }: Done, { core, advice }: Spoken): Block {
  const labels: Readonly<Record<string, string>> = core.ui.messages.blanks
  const name = `problem ${saidBy<string>(view.trail.pairs, advice.originals.problems) ?? ''}`
  const said = ({ messages, problems }: Pick<typeof advice, 'messages' | 'problems'>) =>
    piecesOf(messages[id].text, id, values, { phrase: saidBy<string>(view.trail.pairs, problems) ?? '', name })
  const pieces = hintedBy(said(advice.originals), said(advice))
  const spansOf = ({ text, gap, clause }: Piece): readonly Span[] => {
    if (clause) return [...(clause.isTrue ? [] : [{ text: '□ ' }]), ...clause.pieces.flatMap(spansOf)]
    if (!gap) return [{ text }]
    const { blank, hint, typed } = gap
    return [typed.trim() ? { text, as: 'filled' } : { text: (blank && labels[blank]) ?? hint ?? EMPTY, as: 'gap' }]
  }
  return { kind: 'message', title: advice.messages[id].title, spans: pieces.flatMap(spansOf) }
}

/** Until when to act and to wait: absolute times in Beijing where they were noted, or lines to write them on. */
function untilsOf(view: Listed, { moments, now }: Done, { core, advice, locale }: Spoken) {
  const { clock, deadline: wait, case: ofCase } = core.ui
  const blank = { time: `${wait.blank} ${wait.zone}`, isBlank: true }
  const at = (sentence: string, time: number) => ({ time: put(sentence, { time: beijingTime(locale, time) }), isBlank: false })
  const until = (title: string, when: Pick<Until, 'time' | 'isBlank'>, text: string): Until => ({ kind: 'until', title, ...when, text })
  const running = ownClocksAt(view.step, view.trail, moments, now)
  const waiting = waitAt(view.step, moments)
  const { deadline, mustActBy } = view.kind === 'action' ? view : {}
  return {
    noted: [
      ...running.map((own) => until(ofCase.waiting[own.deadline], at(clock.own.by, own.at), advice.own[own.deadline][now > own.at ? 'due' : 'until'])),
      ...(waiting ? [until(wait.heading, at(clock.after, waiting.at), advice.deadlines[waiting.deadline][now > waiting.at ? 'due' : 'until'])] : []),
    ],
    open: [
      ...(mustActBy && !running.some((own) => own.deadline === mustActBy) ? [until(advice.own[mustActBy].heading, blank, advice.own[mustActBy].until)] : []),
      ...(deadline && !waiting ? [until(wait.heading, blank, advice.deadlines[deadline].until)] : []),
    ],
  }
}

/** The state's numbers alone: of all others nobody could say whose they are. */
function callsOf(view: Listed, { core, advice }: Spoken): readonly Block[] {
  if (view.kind !== 'action' || (!view.dial.length && !view.provider)) return []
  const { dial } = core.ui
  const bank = view.provider ? [{ name: dial.provider, use: dial.providerHow }] : []
  return [{ kind: 'calls', title: dial.title, calls: [...bank, ...view.dial.map((id) => advice.facts.publicServices[id])] }]
}

/** Reasons are no tasks: what they rest on is named below. */
const holdsTasks = ({ fold }: FoldedLines): boolean => fold !== 'why'

/** A checklist as a picture shows it: what the page shows, the first words to send, and what is folded up, if it is to be done. */
export function sheetBlocks(view: Listed, done: Done, words: Spoken): readonly Block[] {
  const { core, advice } = words
  const { action, print, site } = core.ui
  const { title, lead } = core.steps[view.step]
  const { now, then, proof, mind, folds, groups } = grouped(view.lines)
  const messages = wordsToSend(view.step, view.trail)
  const [message] = messages
  const isUrgent = view.rung === 'urgent'
  const list = (heading: string, tasks: readonly TaskId[], from?: number): readonly Block[] => {
    const lines = tasks.map((id, i) => lineOf(id, done, words, from === undefined ? '' : `${from + i}. `))
    return lines.length ? [{ kind: 'heading', text: heading }, ...lines.map((line) => ({ kind: 'line', line }) as const)] : []
  }
  const first: readonly Block[] =
    view.kind === 'ending'
      ? list(action.ending, now ? [now, ...then] : then)
      : now
        ? [{ kind: 'now', title: action.now, line: lineOf(now, done, words) }]
        : []
  const sources = sourcesOf(factsShown({ step: view.step, lines: view.lines, messages }), advice, core.ui.reasons.separator)
  const pairs = groups.flatMap(({ when }) => when)
  const calls = callsOf(view, words)
  const untils = untilsOf(view, done, words)
  const isWaiting = view.kind === 'action' && view.waits
  return [
    { kind: 'brand', name: site.name, sheet: print.sheet },
    { kind: 'title', text: title, lead },
    ...(view.alone && groups.length ? [{ kind: 'note', text: action.alone } as const] : []),
    ...first,
    ...(isUrgent ? calls : []),
    ...untils.noted,
    ...(isWaiting ? untils.open : []),
    ...(message ? [messageOf(message, view, done, words)] : []),
    ...(view.kind === 'action' ? list(action.then, then, 2) : []),
    ...list(action.proof, proof),
    ...list(action.mind, mind),
    ...(isWaiting ? [] : untils.open),
    ...groups.flatMap(({ when, tasks }) => list(put(action.when, { answer: anyOfText(core, when, pairs) }), tasks)),
    ...folds.filter(holdsTasks).flatMap(({ fold, lines }) => list(action.folds[fold], lines.map(({ task }) => task))),
    ...(isUrgent ? [] : calls),
    ...(view.lines.some(({ task }) => isClaimed(task)) ? [{ kind: 'note', text: action.claimedMeans } as const] : []),
    ...(sources.length ? [{ kind: 'note', title: print.sources, text: sources.join(print.separator) } as const] : []),
  ]
}
