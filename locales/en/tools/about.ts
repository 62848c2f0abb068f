import type { about as source } from '../../zh-CN/tools/about'

export const about = {
  jump: 'On this page',
  lead: 'One question at a time, until one thing is left to do now.',
  is: {
    title: 'What it is',
    text: [
      'People in trouble with a purchase or a sale on Pinduoduo, and those who help them, find their next step here: what to do, where to tap, what to say, what evidence to attach, until when, and why.',
      'No account, no adverts, no charge. Open it once and it works offline too.',
    ],
  },
  isNot: {
    title: 'What it is not',
    text: [
      'It is not Pinduoduo and does not act for it. We never call you, add you on WeChat, charge money or ask for codes. Anyone who does is not us.',
      'It is not legal advice and promises no outcome. The platform’s times and rules are what online articles say; where your order page differs, follow your order page. Before going to court, ask a lawyer, or call 12348 for free advice.',
    ],
  },
  privacy: {
    title: 'Your data',
    text: [
      'On your own device, and nowhere else. There are no statistics and no tracking, and the pages ask no other site for anything.',
      'Your answers are in the address after the #, where no server sees them. They reach someone else only when you send them the link, and before you share we tell you what it carries.',
      'On a computer that is not yours, end with “Leave quickly”: the tab forgets your answers, this page makes way for another, and where the browser allows it Back no longer shows the steps you took. To stay, use “Start over”, which forgets them too. The browser’s own history still lists those pages, with your answers in their addresses; clear it yourself.',
    ],
  },
  ground: {
    title: 'What it is based on',
    counted: 'Four articles from the web with {{statements}} statements in all, each read and compared; {{conflicts}} contradictions, with what we decided; and {{laws}} rules of law and public records.',
    graded:
      'Each is marked with how far to trust it. Only law whose original text we read, and safety rules, are stated ' +
      'as fact; the rest carries the mark “articles say”: online articles say so, and we have not verified it.',
  },
  unverified: {
    title: 'What has not been verified yet',
    checked: 'Everything was checked between {{from}} and {{to}} against stored copies of public pages, and the first re-check is due by {{reviewBy}}. No live Pinduoduo page was opened, its rule centre was not read, and no number was called.',
    missing:
      'The following count as claims until someone has looked in the real app, on the phone and in the official texts:',
    list: [
      'The buttons and ways in the app to support, after-sales requests, asking the platform to step in, and review',
      'What the order page says about 30 minutes, 24 hours and 48 hours',
      'What the states on the after-sales page are called, and how long a buyer has to act',
      'Where 先用后付 (pay later) is switched off; what price protection, free returns and late dispatch pay',
      'Who answers each number, when, and after which key',
      'The sellers’ urgent channel, reply figures and refund countdown',
      'The official pages of the laws (we read copies in public law collections)',
    ],
  },
  corrections: {
    title: 'What the articles got wrong and we corrected',
    hotline: '{{digits}} is not Pinduoduo’s. Public records show it is {{owner}}’s.',
    sellerTools:
      '千牛 (Qianniu) is not a Pinduoduo tool: it is Alibaba’s, for Taobao and Tmall sellers. Pinduoduo’s are 拼多多商家版 ' +
      '(the seller app) and 商家后台 (the seller dashboard).',
    only: '“These are the only numbers” contradicts itself, so we don’t use it.',
    trust:
      'Some articles tell you to trust their own numbers. Take numbers only from the Pinduoduo app and website; that ' +
      'goes for ours too.',
    codes:
      'One article says to be ready to receive a code when you call. Type codes only yourself, in the official app, ' +
      'and read them out to no one.',
    rate:
      'The threshold for replies within five minutes has no source. Public material calls the measure “3 分钟人工回复率” ' +
      '(human replies within 3 minutes).',
  },
  wrong: {
    title: 'If something is wrong',
    reach: 'Write to us: ',
    nobody: 'You can’t reach us yet: there is no address to write to. Once there is one, it will stand here.',
    note: 'Note the number of the entry, such as C03; it stands before each entry under Sources.',
  },
  copy: {
    title: 'This version',
    version: 'Built on {{date}}, routes version {{version}}.',
    licence: 'The code is public under the MIT licence.',
    others: 'The code of others within it, and its licences',
  },
  toSources: 'All sources',
  toNumbers: 'Phone numbers',
  toMap: 'Map of all routes',
} satisfies typeof source
