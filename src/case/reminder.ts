import { generateIcsCalendar } from 'ts-ics'

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

/** One deadline as a calendar file (RFC 5545): a UTC instant with an alarm when it comes. */
export const calendarFile = ({ uid, at, title, text, link }: Reminder, now: number): string =>
  generateIcsCalendar({
    version: '2.0',
    prodId: '-//xiayibu//reminder//ZH',
    method: 'PUBLISH',
    events: [
      {
        uid: `${uid}@xiayibu`,
        stamp: { date: new Date(now) },
        start: { date: new Date(at) },
        end: { date: new Date(at + QUARTER) },
        summary: title,
        description: `${text}\n${link}`,
        url: link,
        alarms: [{ action: 'DISPLAY', description: title, trigger: { type: 'relative', value: { minutes: 0 } } }],
      },
    ],
  })
