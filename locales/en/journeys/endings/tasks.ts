import type { endings as source } from '../../../zh-CN/journeys/endings/tasks'

export const endings = {
  checkMoneyArrived: {
    do: 'If there’s a refund, check the account you paid from',
    how:
      'Trust money that has arrived, not the word “refunded”. An exchange or resend is done when you have it in your ' +
      'hands.',
  },
  keepCopiesAnyway: {
    do: 'Keep the screenshots and photos for now',
    how: 'Put them in one album on your phone; they take little space. You’ll need them if the matter comes up again.',
  },
  watchForAnswer: {
    do: 'Check 消息通知 (notifications) and your texts once a day',
    how: 'The guides say the platform’s answers come in 消息通知 in the app; go by what the app shows. Other bodies may call or text, so keep an eye out.',
  },
  comeBackWhenDue: {
    do: 'If the date passes without news, ask again',
    how:
      'Tell support the last time, the agent number and the promise; tell other bodies your case number. It’s fine ' +
      'to ask several times.',
  },
  keepEyeOnAccount: {
    do: 'Check your bills and logins often over the next few weeks',
    how: 'If you see a charge or a device you don’t recognise, tap “Urgent? Look here first” at once, without waiting for a reply.',
  },
} satisfies typeof source
