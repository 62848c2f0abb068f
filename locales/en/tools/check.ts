import type { check as source } from '../../zh-CN/tools/check'

export const check = {
  jump: 'On this page',
  lead: 'Paste a number or a whole message to see whose it’s said to be. It’s not saved or sent to anyone.',
  label: 'A number, or a whole message',
  needsScript: 'This field needs JavaScript. Every number we know is listed below, so you can compare by hand.',
  results: 'What we found',
  waiting: 'Paste something and the result appears here.',
  none:
    'There is no phone number in this text. It can still be a scam: ignore anyone who wants a code, a transfer or to ' +
    'see your screen.',
  clear: 'Clear',
  inDigits: 'In plain digits: {{number}}',
  extension: 'An extension follows: {{digits}}. We don’t know who it reaches.',
  disguised: 'It starts with +86. A short number shown like this is most likely disguised; don’t trust it.',
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
  message: {
    unsure: {
      title: 'We can’t tell: don’t do it yet',
      text: 'Some of it sounds like a scam, too little to be sure. Never give codes, transfers or a view of your screen. If it may be real, open the app and look at your order.',
    },
    verdicts: {
      stop: { title: 'Stop. Don’t do what it says', text: 'Honest support, banks and couriers don’t ask for this in a message.' },
      suspicious: { title: 'Suspicious. Don’t do it yet', text: 'It says things that scams often say, though it may be real. Open the app yourself, or dial a public number yourself; don’t use the contacts it gives.' },
      nothing: { title: 'We see nothing wrong, which doesn’t mean it’s safe', text: 'We know common tricks only and can’t tell who sent it. Never give codes, transfers or a view of your screen. If it may be real, open the app and look at your order.' },
    },
    signs: {
      code: 'It wants your code, password or payment code',
      transfer: 'It wants you to pay, or to move money to another account',
      loan: 'It tells you to borrow money',
      screen: 'It wants to see your screen or control your phone',
      install: 'It tells you to install its software or switch off protection',
      task: 'It offers paid tasks, fake orders or investments',
      parcelCode: 'It wants you to scan a code for a prize, a group or cash',
      linkTrick: 'The link deceives: it looks like one owner’s and is another’s, or hides where it goes',
      leaving: 'It takes you off the platform, to WeChat, QQ or the like',
      callThem: 'It wants you to call the number it gives',
      link: 'It wants you to act through a link',
      refundStory: 'It tells a story of a lost parcel, a faulty order, bad goods or a refund',
      cancelStory: 'It says you have a membership or insurance that will charge you',
      guided: 'It wants to lead you tap by tap',
      compensation: 'It promises compensation, often several times over',
      prize: 'It says you won or can claim something, or something is expiring',
      relative: 'It poses as family, a teacher or a boss in need of money',
      threat: 'It threatens: frozen, credit record, police case, exposure',
      secrecy: 'It tells you to keep quiet or not to hang up',
      personal: 'It wants your ID or bank card details',
      pretends: 'It names itself support, police or a bank; anyone can',
      confirmFirst: 'It wants you to confirm receipt or drop your claim before paying',
      urgency: 'It hurries you so that you don’t think',
      wording: 'As a whole it is worded like our made-up examples of common scams',
    },
    signsTitle: 'Signs we found',
    caution: 'A rule of caution; no article is cited.',
    ours: 'Our own judgement, by comparing; no article says so, and it can be wrong. Quoted is the sentence most like them.',
    linksTitle: 'Links in it',
    owner: 'It belongs to {{owner}}; nothing before or after that counts.',
    pretends: 'It poses as {{name}}, but that isn’t its owner.',
    oddities: {
      lookAlike: 'It looks like someone else’s address.',
      disguisedLetters: 'It uses look-alike foreign letters, or a name in code.',
      bareAddress: 'It has no name, only numbers.',
      oddPort: 'It uses an unusual port.',
      falseFront: 'What stands before the @ is for show; it goes where the rest says.',
      short: 'It is a short link; nobody can see where it goes.',
      program: 'Tapping it downloads a program.',
    },
    cannotTell: 'We can’t tell which address is the platform’s. Don’t tap links; open the app yourself.',
    nowTitle: 'What to do now',
    now: {
      stop: 'Don’t reply, tap or pay; if you’re on the phone, hang up.',
      ask: 'Not sure? Call 96110. If money has gone, call 110 first.',
    },
    roads: {
      nothing: 'I gave nothing: what to do',
      code: 'I gave a code or password',
      money: 'I sent money',
      screen: 'I shared my screen or installed something',
    },
    family: 'For your family',
    copy: 'Copy this text',
    card: 'I had a message checked with Next step (下一步): {{verdict}}. {{signs}}Don’t reply, tap or pay; give nobody a code. Not sure: call 96110; if money has gone, call 110 at once. (An independent guide, not Pinduoduo)',
    cardSigns: '{{signs}}. ',
    separator: '. ',
    lookTitle: 'How to look at a message yourself',
    lookLead: 'Any of these: stop first. Two of them: most likely a scam.',
  },
} satisfies typeof source
