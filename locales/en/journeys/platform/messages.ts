import type { platform as source } from '../../../zh-CN/journeys/platform/messages'

export const platform = {
  disputeRefused: {
    title: 'For the description: the seller refused',
    text: 'My problem: {{problem}}. I have negotiated with the seller since {{contactedAt}}, and the seller refused: ＿＿ (chat / after-sales page); screenshots are attached. What I’d like: {{wish}}. Please step in.',
  },
  disputeSilent: {
    title: 'For the description: nothing done for more than 24 hours',
    text: 'My problem: {{problem}}. I turned to the seller at {{contactedAt}} by ＿＿ (message / after-sales request). For more than 24 hours no real person replied and nothing was done. Screenshots are attached and show my first contact. What I’d like: {{wish}}. Please step in.',
  },
  disputeReturn: {
    title: 'For the description: the seller agreed, but still does nothing',
    text: 'My problem: {{problem}}. The seller had agreed to deal with it; screenshots are attached. 〔I sent it to the address given, tracking number {{trackingNumber}}, and the tracking says ＿＿ (its words).〕 Since then: ＿＿ (no address / parcel refused / received, no refund / wants a deduction / exchange or missing part never came). I told the seller, who still does nothing. What I’d like: {{wish}}. Please step in.',
  },
  plainAnswer: {
    title: 'Ask the seller for a plain answer',
    text: 'Hello, the problem with this order is: {{problem}}. What I’d like: {{wish}}. Please reply simply “agree” or “disagree”. Thank you.',
  },
  noticeQuestion: {
    title: 'Ask official support what this notice means',
    text: 'Hello, I received a notice about order {{orderNumber}} and don’t understand it; here is a screenshot. Please tell me three things: what is the result, why, and what should I do by when? Thank you.',
  },
  progressRequest: {
    title: 'Ask how far the platform has got',
    text: 'Hello, I asked for platform intervention on order {{orderNumber}} and there is no result yet. 〔Ticket number {{ticketId}}.〕 The problem is: {{problem}}; what I’d like: {{wish}}. How far is it, what is still missing, and by which day can you answer? Thank you.',
  },
  enforcement: {
    title: 'Ask the platform to settle it',
    text: 'Hello, the result the platform gave at {{ruledAt}} on order {{orderNumber}} is in my favour. More than 24 hours have passed and the seller has not acted; here is a screenshot of the result. What I’d like: {{wish}}. Please settle it yourselves, for example from the seller’s deposit, and tell me the day and your agent ID. Thank you.',
  },
  reviewRequest: {
    title: 'Ask the platform to look again (复核)',
    text: 'Order {{orderNumber}}: I do not agree with the result the platform gave at {{ruledAt}} and ask for a second look (复核). The original problem: {{problem}}. The platform’s reason: ＿＿ (its words). New evidence added this time: {{newProof}}. What I’d like: {{wish}}. Please have a person look at it, and state the facts, the reasons and the rules relied on.',
  },
  callAgainScript: {
    title: 'What to say when you contact support again',
    text: 'Hello, I contacted you at {{lastCallAt}}; the agent ID was {{agentId}}, and I was promised: {{promised}}. That time has passed with no answer. Order number {{orderNumber}}. 〔Ticket number {{ticketId}}.〕 The problem is: {{problem}}. Please look up the last record, give me a definite time for an answer today, and tell me your agent ID.',
  },
  supportOpening: {
    title: 'First message to official support',
    text: 'Hello, please put me through to a person. 〔Order number {{orderNumber}}, {{productName}}, ordered at {{orderedOn}}.〕 My problem: {{problem}}. What I’d like: {{wish}}. I can send screenshots right away. Please tell me the ticket number and when you will answer. Thank you.',
  },
  agentComplaint: {
    title: 'Complaint about the service',
    text: 'Hello, I want to complain about the service I got from an agent. Time: {{happenedAt}}; agent ID: {{agentId}}. 〔Order number {{orderNumber}}.〕 I asked about: {{problem}}. The agent’s own words: ＿＿ (as they were). What I’d like: {{wish}}. Please check this, have another agent take over, and answer me.',
  },
  shopReport: {
    title: 'Report a shop',
    text: 'I am reporting the shop {{shopName}}; product: {{productName}}. 〔Order number {{orderNumber}}.〕 What I saw: {{problem}}. 〔Screenshots of the product page, the chat and photos of the item are attached.〕 Please look into it and tell me the result.',
  },
} satisfies typeof source
