import type { TFunction } from 'i18next'
import type { Case } from '../../machines/case/record'
import { isKeyOf } from '../../machines/keys/keys'
import { dossier, type Happening } from '../../machines/case/dossier'
import type { Locale } from '../address'
import type { Advice, ToolWords } from '../i18n/words'
import { beijingDay, beijingInstant, toField } from '../time/inWords'

/** Words for what happened in a case. */
export type DossierWords = {
  readonly cases: ToolWords['cases']
  readonly tasks: Advice['tasks']
  readonly t: TFunction<'tools'>
  readonly locale: Locale
}

/** One entry of a case's story. `time` is Beijing's, `14:05`. */
export type Entry = { readonly id: string; readonly time: string; readonly text: string; readonly happening: Happening }

/** The entries of one day, under the day's own name. */
export type Day = { readonly day: string; readonly entries: readonly Entry[] }

const isTask = (word: string, tasks: Advice['tasks']): word is keyof Advice['tasks'] => isKeyOf(tasks, word)

function textOf(happening: Happening, { cases, tasks, t, locale }: DossierWords): string | undefined {
  const { happened } = cases
  switch (happening.kind) {
    case 'opened':
      return happened.opened
    case 'moment': {
      const what = happened[happening.moment]
      return happening.rough ? t(($) => $.cases.happened.rough, { what }) : what
    }
    case 'promise': {
      const { who, promised, agentId, ticketId, until } = happening.promise
      return [
        promised ? t(($) => $.cases.happened.promise, { who, promised }) : t(($) => $.cases.happened.promiseOnly, { who }),
        until !== undefined && t(($) => $.cases.happened.until, { time: beijingInstant(locale, until) }),
        agentId && t(($) => $.cases.happened.agent, { id: agentId }),
        ticketId && t(($) => $.cases.happened.ticket, { id: ticketId }),
      ]
        .filter(Boolean)
        .join(cases.separator)
    }
    case 'note':
      return t(($) => $.cases.happened.noted, { text: happening.text })
    case 'tick': {
      // A task the guide no longer knows cannot be named, and says nothing.
      const [, task = ''] = happening.task.split('.')
      return isTask(task, tasks) ? t(($) => $.cases.happened.done, { task: tasks[task].do }) : undefined
    }
  }
}

/** What happened in a case, day by day in Beijing. */
export function dossierInWords(kept: Case, words: DossierWords): readonly Day[] {
  const days = new Map<string, Entry[]>()
  for (const [i, happening] of dossier(kept).entries()) {
    const text = textOf(happening, words)
    if (!text) continue
    const day = beijingDay(words.locale, happening.at)
    const entry = { id: `${i} ${happening.kind}`, time: toField(happening.at).slice(-5), text, happening }
    days.set(day, [...(days.get(day) ?? []), entry])
  }
  return [...days].map(([day, entries]) => ({ day, entries }))
}

/** The same as plain text, for a chat or a complaint. */
export const dossierText = (name: string, days: readonly Day[]): string =>
  [name, ...days.map(({ day, entries }) => [day, ...entries.map(({ time, text }) => `${time} ${text}`)].join('\n'))].join('\n\n')
