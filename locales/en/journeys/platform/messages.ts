import type { platform as source } from '../../../zh-CN/journeys/platform/messages'

export const platform = {
  disputeRefused: {
    title: 'Dispute description: the merchant refused',
    text:
      'My problem: {{problem}}. Since {{contactedAt}} I have negotiated with the merchant in the order chat, and the ' +
      'merchant has clearly refused; chat screenshots are attached. What I ask for: {{wish}}. Please step in.',
  },
  disputeSilent: {
    title: 'Dispute description: nothing done for more than 24 hours',
    text:
      'My problem: {{problem}}. I contacted the merchant to negotiate at {{contactedAt}}; the merchant did nothing ' +
      'for more than 24 hours, and no person replied. Chat screenshots are attached and show when I first wrote. ' +
      'What I ask for: {{wish}}. Please step in.',
  },
  plainAnswer: {
    title: 'Ask the merchant for a plain answer',
    text:
      'Hello, about order {{orderNumber}}, the problem is: {{problem}}. What I ask for: {{wish}}. Please reply ' +
      'simply “agree” or “disagree”. Thank you.',
  },
  noticeQuestion: {
    title: 'Ask support what this notice means',
    text:
      'Hello, I received a notice about order {{orderNumber}} and don’t understand it; here is a screenshot. Please ' +
      'tell me three things: what is the result, on what basis, and what should I do by when? Thank you.',
  },
  progressRequest: {
    title: 'Ask how far the platform has got',
    text:
      'Hello, I asked for platform intervention on order {{orderNumber}}, ticket number {{ticketId}}, and there is ' +
      'no result yet. The problem is: {{problem}}; what I ask for: {{wish}}. How far is it, what is still missing, ' +
      'and by which day can you answer? E-Commerce Law, art. 61, says the platform must actively help consumers ' +
      'protect their rights. Please follow up. Thank you.',
  },
  enforcement: {
    title: 'Ask for the result to be enforced',
    text:
      'Hello, at {{ruledAt}} the platform decided order {{orderNumber}} in my favour. More than 24 hours have passed ' +
      'and the merchant has not complied; here is a screenshot of the result. What I ask for: {{wish}}. Please ' +
      'enforce it, for example from the merchant’s deposit, and tell me when that will happen and your agent number. ' +
      'Thank you.',
  },
  reviewRequest: {
    title: 'Request for review',
    text:
      'Order {{orderNumber}}: I do not accept the result the platform gave at {{ruledAt}} and ask for a review. The ' +
      'original problem: {{problem}}. New proof added this time: {{newProof}}. What I ask for: {{wish}}. Please have ' +
      'a person review it, and state the facts, the reasons and the rules relied on.',
  },
  callAgainScript: {
    title: 'What to say when you call again',
    text:
      'Hello, I called at {{lastCallAt}}. The agent number was {{agentId}}, and I was promised: {{promised}}. That ' +
      'time has passed and I’ve had no answer. Order number {{orderNumber}}, ticket number {{ticketId}}; the problem ' +
      'is: {{problem}}. Please look up the last record, give me a definite time for an answer today, and tell me ' +
      'your agent number.',
  },
  supportOpening: {
    title: 'First message to official support',
    text:
      'Hello, please put me through to a human. Order number {{orderNumber}}, product {{productName}}, ordered at ' +
      '{{orderedOn}}. My problem: {{problem}}. What I ask for: {{wish}}. I can send screenshots right away if you ' +
      'need them. Please tell me the ticket number and when you will answer. Thank you.',
  },
  agentComplaint: {
    title: 'Complaint about the service',
    text:
      'Hello, I want to complain about the service I got from an agent. Time: {{happenedAt}}; agent number: ' +
      '{{agentId}}; order number: {{orderNumber}}. I asked about: {{problem}}. It was not dealt with; the ' +
      'screenshots show the conversation. What I ask for: {{wish}}. Please check this contact, have another agent ' +
      'take over, and answer me.',
  },
  shopReport: {
    title: 'Report a shop',
    text:
      'I am reporting the shop {{shopName}}; product: {{productName}}; order number: {{orderNumber}}. What I saw: ' +
      '{{problem}}. Screenshots of the product page, the chat and photos of the item are attached. Please look into ' +
      'it and tell me the result.',
  },
} satisfies typeof source
