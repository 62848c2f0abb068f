import type { map as source } from '../../zh-CN/tools/map'

export const map = {
  lead: 'Every question, every answer and where each leads. Tap a box to go to that step, an answer to follow its line.',
  ownWay: 'The route you’ve taken in this tab is drawn as a thick line.',
  journeys: {
    start: 'Where it begins',
    urgent: 'Urgent',
    scam: 'Someone claims to be support',
    pressure: 'Threats, a summons',
    buyer: 'Buyer and seller',
    returning: 'Sending it back',
    changing: 'Changing an order, asking the seller',
    ownOrder: 'Charges, paying later, my account',
    platform: 'Buyer and platform',
    outside: '12315, courts',
    seller: 'Sellers',
    company: 'Company purchases',
    endings: 'Where you can stop',
  },
  count: '{{steps}} steps, {{answers}} answers',
  drawing: 'Map: {{journey}}',
  key: {
    title: 'How to read it',
    question: 'a question',
    action: 'something to do',
    ending: 'a place to stop',
    away: 'dashed: on to another journey',
  },
  asTable: 'The same as a table',
  table: { step: 'At this step', answer: 'the answer', to: 'leads to' },
  walked: ' (you’ve been here)',
  ends: 'This is an end point',
} satisfies typeof source
