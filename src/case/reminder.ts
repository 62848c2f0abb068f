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
}

const QUARTER = 15 * 60_000

/** A text without what no calendar may hold: control characters, half a character. */
const plain = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/(?![\n\t])\p{Cc}/gu, '').replace(/\p{Cs}/gu, '')

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')

/** One deadline as a calendar file (RFC 5545): a UTC instant with an alarm when it comes. */
export function calendarFile({ uid, at, title, text, link }: Reminder, now: number): string {
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
        alarms: [
          {
            action: 'DISPLAY',
            // The library writes an alarm's words as they are.
            description: escaped(summary),
            trigger: { type: 'relative', value: { minutes: 0 } },
          },
        ],
      },
    ],
  })
  return folded(calendar)
}
