import type { check as source } from '../../zh-CN/tools/check'

export const check = {
  lead:
    'Paste a number, or a whole message, to see at once where it has appeared and whose it’s said to be. What you ' +
    'paste is not saved or sent to anyone.',
  label: 'A number, or a whole message',
  needsScript: 'This field needs JavaScript. Every number we know is listed below, so you can compare by hand.',
  results: 'What we found',
  waiting: 'Paste something and the result appears here.',
  none:
    'There is no phone number in this text. It can still be a scam: ignore anyone who wants a code, a transfer or to ' +
    'see your screen.',
  clear: 'Clear',
  written: 'Written as {{written}}',
  extension: 'An extension follows: {{digits}}. We don’t know who it reaches.',
  disguised:
    'It starts with +86. When a real short number calls you, no +86 shows in front; one that does is most likely ' +
    'disguised.',
  public: {
    title: 'A public service: {{name}}',
    text:
      'If you call it, you reach them. But the number on your screen can be faked, so a call from it proves nothing. ' +
      'Hang up, then dial it yourself and ask.',
  },
  claimed: {
    title: 'An article calls it Pinduoduo’s; not verified',
    text:
      'The claims contradict each other and none can be proved. If you can open the app, check it there first; if it ' +
      'isn’t there, don’t call.',
  },
  claimedElsewhere: {
    title: 'It appears only on pages of unknown origin',
    text:
      'These pages contradict each other, and none of the four articles mentions it. Don’t trust it and don’t call.',
  },
  notTheirs: {
    title: 'This number is {{owner}}’s, not Pinduoduo’s',
    text:
      'An article gives it as Pinduoduo’s by mistake. Don’t call it about Pinduoduo; hang up on anyone who uses it ' +
      'to pose as Pinduoduo.',
  },
  provider: {
    title: 'A public list gives it as {{owner}} support',
    text:
      'To reach a payment provider, use the number in your payment app or on the back of your card first. A call ' +
      'from this number proves nothing: hang up and call them yourself.',
  },
  mobile: {
    title: 'A personal mobile number',
    text:
      'Anyone can get one, so it proves nothing about who is calling. If they say they’re Pinduoduo support, however ' +
      'convincing, ask in the app.',
  },
  unknown: {
    title: 'We know nothing about it',
    text: 'That doesn’t make it real, or fake. Don’t do what it says; ask in the app.',
  },
  shapes: {
    landline: 'It looks like a landline.',
    tollFree: 'It looks like a 400 or 800 number. Any company can get one; most belong to third parties.',
    short: 'It looks like a short number.',
    sms: 'It looks like a number for bulk texts. Don’t reply to it or tap its links for now.',
    abroad:
      'It looks like a number from abroad. A call from abroad that claims to be a mainland platform’s support is ' +
      'most likely a scam.',
    other: 'It doesn’t look like a usual phone number; digits may be missing or extra.',
  },
  appears: 'Where it appears',
  as: '{{who}}: {{role}}',
  more: 'See its hours and contradictions under Phone numbers',
  called: {
    title: 'If this number has just called you',
    hangUp: 'Hang up first. Anything real can wait a few minutes.',
    codes: 'Don’t read out any code or password, not one digit.',
    money: 'Don’t transfer money, share your screen, install anything or scan a payment code.',
    app: 'Open the Pinduoduo app yourself, look at your order and ask support from there. Don’t tap links they send.',
    scam: 'This may be a scam: what to do',
    urgent: 'Money sent, or can’t log in: go to Urgent',
  },
  list: 'The numbers we have found',
  listWarning:
    'They’re listed so that you can compare, not so that you call. None is verified; the sources contradict each ' +
    'other.',
  publicList: 'Public services',
} satisfies typeof source
