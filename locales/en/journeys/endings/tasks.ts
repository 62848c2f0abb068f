import type { endings as source } from '../../../zh-CN/journeys/endings/tasks'

export const endings = {
  checkMoneyArrived: {
    do: 'Look in the account you paid from: has it arrived?',
    how: 'Trust money that has arrived, not the word “refunded”. Check an exchange or resend before you tap 确认收货 (confirm receipt).',
  },
  comeBackIfMissing: {
    do: 'Not there after some days? Come back',
    how: '“Refunded, but no money” has a way of its own; start from the first page again.',
  },
  keepCopiesAnyway: {
    do: 'Keep the screenshots and photos for now',
    how: 'Put them in one album on your phone. You’ll need them if the matter comes up again.',
  },
  warrantyRestarts: {
    do: 'After an exchange, the time for exchange and repair starts again',
    how: 'It runs from the day of the exchange; time in repair does not count. Keep the dates.',
  },
  whyWarranty: {
    do: 'How the time runs after an exchange',
    how: 'Implementing Regulations of the Consumer Protection Law, art. 18: the period for exchange and repair starts again at the exchange; time in repair is not counted.',
  },
  watchForAnswer: {
    do: 'Check 消息通知 (notifications) and your texts once a day',
    how: 'The platform answers in the app; other bodies may call or text.',
  },
  watchCourtDates: {
    do: 'Put the day of the hearing where you can’t miss it',
    how: 'To change it, or if you can’t come, call 12368 for the court. It can decide without you.',
  },
  keepPoliceReceipt: {
    do: 'Keep the police receipt safe',
    how: 'It names the office and the number. With anything new, go back with it.',
  },
  comeBackWhenDue: {
    do: 'If the date passes without news, ask again',
    how: 'Tell support the last time, the agent ID and the promise; tell other bodies your case number.',
  },
  keepEyeOnAccount: {
    do: 'Check your bills and logins often over the next few weeks',
    how: 'If you see a charge or a device you don’t recognise, tap “Urgent? Look here first” at once; don’t wait for a reply.',
  },
  threatAgain: {
    do: 'Threats or someone at the door again? Call 110 at once',
    how: 'Don’t open alone and don’t argue. Give the address and how many they are.',
  },
  keepThreatRecords: {
    do: 'Keep the texts, recordings and call lists',
    how: 'Write down dates and what happened. If there is a next time, give it all to the police.',
  },
} satisfies typeof source
