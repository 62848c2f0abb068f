import type { numbers as source } from '../../zh-CN/tools/numbers'

export const numbers = {
  lead: 'First try the ways that need no number: they are the safest, and they leave a record. If nothing works, look at the numbers further down. Each says who claims it and who disagrees.',
  jump: 'Who do you want to reach?',
  groups: {
    consumer: 'I bought something and need Pinduoduo’s support',
    merchant: 'I run a shop and need Pinduoduo’s support',
    enterprise: 'I buy for a company',
    payment: 'Payment providers and banks',
    public: 'Public services',
    beware: 'Numbers not to trust or call',
  },
  channels: 'Try these first; no number needed',
  ways: {
    officialSupport: 'Support inside the app',
    officialSupportOther: 'If you can’t find that, try this',
    wechatAccount: 'WeChat account (one article says it is the same system, perhaps slower)',
    sellerHelp: 'The help centre in the seller dashboard',
    sellerEmergency:
      'The urgent channel, for a suspended shop, trouble signing up for a sales event or a frozen deposit (one ' +
      'article says working days 9:00–18:00)',
  },
  varies: 'Tap the closest name.',
  claimed: 'Numbers that appear in articles',
  unverified: 'None is verified. First tap a number to see who says so and who disagrees, then decide whether to call.',
  says: 'Who says so',
  beforeDialling:
    'Before you call, check this number in the Pinduoduo app. Once connected, don’t read out any code; if they want ' +
    'a transfer, hang up.',
  disputed: 'Sources disagree',
  single: 'Only one source says so',
  verdict: 'What we make of it',
  since: 'published {{date}}',
  about: 'about {{date}}',
  undated: 'no date given',
  open: 'If this is right, open now',
  closed: 'If this is right, closed now; try from {{time}}',
  keys: 'Which keys to press ({{who}})',
  keysElse: 'Other keys, from another source ({{who}})',
  press: 'press {{key}}: {{meaning}}',
  choose: 'choose {{meaning}}',
  pause: ', ',
  keysChange: 'The menu may have changed: listen to the end, then press 0.',
  checked: 'Checked against stored pages on {{date}}; we have not tried calling it.',
  all: 'See everything said about this: {{topic}}',
  moments: {
    title: 'When to call',
    busy: 'Busy times (as articles tell them)',
    quiet: 'Quiet times (as articles tell them)',
    accounts: 'What each source says',
    told: '{{hours}} ({{who}})',
    now: 'Beijing time: {{time}}',
    peak: 'Lines are busy now.',
    saidBy: 'According to {{who}}',
    good: 'This is a good moment, until {{until}}.',
    night: 'It is night in Beijing: perhaps only a bot answers.',
    between: 'Neither the busiest nor the quietest time.',
    shut: 'An article says no one answers now; try from {{time}} ({{who}}).',
    next: 'Next good time: {{span}}',
    after: 'The one after: {{span}}',
  },
  payment: {
    listed: 'Payment support in a public list of numbers',
    listedHow:
      'Only if neither your payment app nor your card shows a number, compare with these. Tap one to see where it ' +
      'comes from before you call.',
  },
  public: 'These are the numbers of government services. One tap calls them.',
  beware: {
    searchResults: {
      title: 'Numbers found by searching',
      text:
        'Search for Pinduoduo’s phone number and you find several different ones, each claiming to be real. ' +
        'Scammers’ pages print convincing numbers too, next to their own QR code.',
    },
    chatGroups: {
      title: '“Internal” numbers in chat groups',
      text:
        'Numbers offered in WeChat groups and elsewhere are mostly there to get your account and payment passwords. ' +
        'One article tells of someone who lost money that way.',
    },
    otherLines: {
      title: 'Other 400 numbers',
      text: 'One article says most belong to third parties such as couriers, who can’t settle anything about Pinduoduo.',
    },
    callers: {
      title: 'Whoever calls you',
      text:
        'The number on your screen can be faked. If a caller talks of a problem with your order and a refund, hang ' +
        'up, then open the app yourself and ask. Give no code, no password, no money.',
    },
    correctionOnly: {
      title: 'Correction: “these are the only numbers”',
      text: 'One article says so; another on the same site adds one more. It contradicts itself, so we don’t use it.',
    },
    whereToLook: {
      title: 'So what can you trust?',
      text:
        'Take numbers only from the Pinduoduo app and website. Some articles say their own numbers are safe. ' +
        'Check every number in the app before you call, ours too.',
    },
  },
  theirs: 'This number is {{owner}}’s, not Pinduoduo’s',
  scam: 'Someone says they are support',
  check: 'Check a number',
} satisfies typeof source
