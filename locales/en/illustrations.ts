import type { illustrations as source } from '../zh-CN/illustrations'

export const illustrations = {
  taps: {
    title: 'Which words to tap, in order',
    desc: 'Each frame is one phone screen, with the words to tap outlined: ',
    next: '; then ',
    note: 'Where a frame stands is only a sketch: look for these words on your screen.',
  },
  orderState: {
    title: 'Where the after-sales state is written',
    desc: 'An after-sales request on a phone. The large line at the top is outlined: it is the state, such as 待商家处理 (waiting for the seller). The line below says how much time is left; below that are the goods.',
    note: 'My page, then 退款/售后 (Refunds and after-sales), then your request. Wording and layout may differ on your phone.',
    page: '退款/售后',
    state: '待商家处理',
    left: 'time left',
    here: 'state: this line',
  },
  replies: {
    title: 'Telling an automatic reply from a person',
    desc: 'Two messages in a chat. The upper one is a stock phrase marked 自动回复 (automatic reply), with a cross: it does not count. The lower one speaks of the torn sleeve, with a tick: a person wrote it.',
    note: 'A person speaks of your matter, even to say no; a stock phrase would fit anybody.',
    auto: '自动回复',
    stock: 'Hello dear, leave a message and we will get back to you~',
    not: 'no',
    human: 'a person',
    answer: 'I saw the photos: the sleeve is torn. I will ask the warehouse.',
    counts: 'yes',
  },
  photos: {
    title: 'Three kinds of photo: whole, close-up, label',
    desc: 'Three photos. The first shows the whole shirt, the second the hole in its sleeve from close by, the third its tag with model and code readable.',
    note: 'All three sharp, and clearly of the same thing.',
    whole: 'whole',
    close: 'close-up',
    label: 'label',
  },
} satisfies typeof source
