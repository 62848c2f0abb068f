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
    do: 'Keep screenshots and photos for now',
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
    do: 'No news by then? Ask again',
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
  courtAskPaper: {
    do: 'The court won’t take it? Ask for the reasons on paper',
    how: 'The court should give a written ruling or decision; if you handed in papers, ask for a receipt.',
  },
  courtPutRight: {
    do: 'Papers wrong? Ask what to put right, and by when',
    how: 'The court should tell you once, in writing. Put it right and hand it in by the day it gives.',
  },
  courtAppeal: {
    do: 'Disagree with the judgment? See the time to appeal at its end',
    how: 'Usually 15 days from receipt, 10 for a ruling not to accept; a small claim ends with the first judgment.',
  },
  courtEnforce: {
    do: 'They don’t pay? Ask the court to enforce it (申请执行)',
    how: 'You have two years, usually from the day the judgment gave for paying. Take the judgment and what you know of their assets.',
  },
  courtAskHelp: {
    do: 'Can’t write it? Call 12348; the court is at 12368',
    how: 'No money for a lawyer: ask 12348 whether you can have legal aid.',
  },
  courtWhyFiling: {
    do: 'A court takes a claim in and gives an answer',
    how: 'Supreme Court Rules on Registering Cases, arts. 2, 7, 9; Civil Procedure Law, art. 126: filed within seven days, or a ruling you can appeal.',
  },
  courtWhyAppeal: {
    do: 'Where the time to appeal comes from',
    how: 'Civil Procedure Law, art. 171: 15 days for a judgment, 10 for a ruling; art. 165: a small claim is final at once.',
  },
  courtWhyEnforce: {
    do: 'Where the two years come from',
    how: 'Civil Procedure Law, arts. 247 and 250: a final judgment must be carried out; if not, you can ask for enforcement within two years.',
  },
} satisfies typeof source
