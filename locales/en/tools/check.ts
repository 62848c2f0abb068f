import type { check as source } from '../../zh-CN/tools/check'

export const check = {
  lead: 'Paste a number, or a whole message, and see at once where it has appeared and whose it is said to be. Nothing you paste is kept or sent anywhere.',
  label: 'A number, or any text with a number in it',
  needsScript: 'This field needs JavaScript. Every number we know is listed below, so you can compare by hand.',
  results: 'What we found',
  waiting: 'Paste something and the result appears here.',
  none: 'There is no phone number in this text. It can still be a scam: ignore anyone who wants a code, a transfer or your screen.',
  clear: 'Clear',
  written: 'Written as {{written}}',
  extension: 'An extension follows: {{digits}}. We do not know whom it reaches.',
  disguised: 'It begins with +86. A genuine short number does not show +86 when it calls; one that does is mostly a disguised call.',
  public: {
    title: 'A public service: {{name}}',
    text: 'If you call it, you reach them. But the number on your screen can be forged, so a call from it proves nothing. Hang up, then dial it yourself and ask.',
  },
  claimed: {
    title: 'An article calls it Pinduoduo’s; nobody has verified it',
    text: 'The claims contradict each other and nobody can prove any. If you can open the app, check it there first; if you cannot find it there, do not call.',
  },
  claimedElsewhere: {
    title: 'It appears only on pages of unknown origin',
    text: 'These pages contradict each other, and none of the four articles mentions it. Do not trust it and do not call.',
  },
  notTheirs: {
    title: 'This number is {{owner}}’s, not Pinduoduo’s',
    text: 'An article calls it Pinduoduo’s, wrongly. Do not call it about Pinduoduo; hang up on anyone who uses it to pose as Pinduoduo.',
  },
  provider: {
    title: 'A public list has it as support of {{owner}}',
    text: 'To reach a payment provider, first use the number in your payment app or on your card. A call from it proves nothing: hang up and call them yourself.',
  },
  mobile: {
    title: 'A personal mobile number',
    text: 'Anyone can get one, so it proves nothing about the caller. Whoever says they are Pinduoduo’s support, however convincing: ask in the app.',
  },
  unknown: {
    title: 'We know nothing about it',
    text: 'That makes it neither genuine nor false. Do not do what it says; ask in the app.',
  },
  shapes: {
    landline: 'It looks like a landline.',
    tollFree: 'It looks like a 400 or 800 number. Any company can get one; most belong to third parties.',
    short: 'It looks like a short number.',
    sms: 'It looks like a sender of bulk messages. Do not answer it or tap its links for now.',
    abroad: 'It looks like a number from abroad. Someone calling from there as a mainland platform’s support is mostly a fraud.',
    other: 'It does not look like a usual phone number; a digit may be missing or too many.',
  },
  appears: 'Where it appears',
  as: '{{who}}: {{role}}',
  more: 'Its hours and contradictions, under Phone numbers',
  called: {
    title: 'If it has just called you',
    hangUp: 'Hang up first. Anything real can wait a few minutes.',
    codes: 'Read no code and no password out to them, not one digit.',
    money: 'Do not transfer money, share your screen, install anything or scan a payment code.',
    app: 'Open the Pinduoduo app yourself, look at your order and ask support from there. Do not tap links they send.',
    scam: 'This may be a scam: what to do',
    urgent: 'Money gone, or locked out: the urgent road',
  },
  list: 'The numbers we know',
  listWarning: 'They are listed so that you can compare, not so that you call. None is verified; the sources contradict each other.',
  publicList: 'Public services',
} satisfies typeof source
