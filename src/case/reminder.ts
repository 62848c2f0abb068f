import { generateIcsCalendar } from 'ts-ics'
import { folded } from './folded'

export type Reminder = {
  /** Stays the same for the same wait of the same case, so that a second import replaces the first. */
  readonly uid: string
  readonly at: number
  readonly title: string
  readonly text: string
  /** The way back to the step. */
  readonly link: string
  /** Something is to be done before it comes, so it rings before, not then. */
  readonly early: boolean
}

const MINUTE = 60_000
const QUARTER = 15 * MINUTE

/** How long before a time to ring (minutes): the first two of these that are still to come. */
const leads = [24 * 60, 2 * 60, 15] as const

function alarmsOf({ early, at }: Reminder, now: number): readonly number[] {
  const ahead = early ? leads.filter((lead) => at - lead * MINUTE > now).slice(0, 2) : []
  return ahead.length ? ahead : [0]
}

/** A text without what no calendar may hold: control characters, half a character. */
const plain = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/(?![\n\t])\p{Cc}/gu, '').replace(/\p{Cs}/gu, '')

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')

/** One deadline as a calendar file (RFC 5545): a UTC instant with its alarms, as they lie ahead now (ms). */
export function calendarFile(reminder: Reminder, now: number): string {
  const { uid, at, title, text, link } = reminder
  const summary = plain(title)
  const calendar = generateIcsCalendar({
    version: '2.0',
    prodId: '-//xiayibu//reminder//ZH',
    method: 'PUBLISH',
    events: [
      {
        uid: `${uid}@xiayibu`,
        stamp: { date: new Date(now) },
        start: { date: new Date(at) },
        end: { date: new Date(at + QUARTER) },
        summary,
        description: plain(`${text}\n${link}`),
        url: link,
        alarms: alarmsOf(reminder, now).map((minutes) => ({
          action: 'DISPLAY',
          // The library writes an alarm's words as they are.
          description: escaped(summary),
          trigger: { type: 'relative', value: { before: minutes > 0, minutes } },
        })),
      },
    ],
  })
  return folded(calendar)
}
