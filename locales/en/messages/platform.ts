import type { platform as source } from '../../zh-CN/messages/platform'

export const platform = {
  disputeRefused: {
    title: 'Dispute text: the merchant refused',
    text: 'My problem: {{problem}}. Since {{contactedAt}} I have negotiated with the merchant in the order chat; the merchant has clearly refused. Chat screenshots attached. What I ask for: {{wish}}. Please step in.',
  },
  disputeSilent: {
    title: 'Dispute text: nothing done for more than 24 hours',
    text: 'My problem: {{problem}}. I contacted the merchant to negotiate on {{contactedAt}}; the merchant did nothing for more than 24 hours, with no human reply. Chat screenshots (with the time of first contact) attached. What I ask for: {{wish}}. Please step in.',
  },
  plainAnswer: {
    title: 'Ask the merchant for a plain answer',
    text: 'Hello, order {{orderNumber}}, the problem is: {{problem}}. What I ask for: {{wish}}. Please answer “I agree” or “I do not agree”. Thank you.',
  },
  noticeQuestion: {
    title: 'Ask support what this notice means',
    text: 'Hello, I received a notice about order {{orderNumber}} and do not understand it; I am sending a screenshot. Please tell me three things: what is the result, on what basis, and what should I do by when? Thank you.',
  },
  progressRequest: {
    title: 'Ask how far the platform has got',
    text: 'Hello, I asked for platform intervention on order {{orderNumber}}, ticket {{ticketId}}, and there is no result yet. The problem: {{problem}}; what I ask for: {{wish}}. How far is it, what is still missing, and on which day can you answer? E-Commerce Law, art. 61, says the platform must actively help consumers. Please follow up. Thank you.',
  },
  enforcement: {
    title: 'Ask for the result to be carried out',
    text: 'Hello, on {{ruledAt}} the platform decided order {{orderNumber}} in my favour. More than 24 hours have passed and the merchant has not complied; a screenshot of the result follows. What I ask for: {{wish}}. Please enforce it, for example from the merchant’s deposit, and tell me when it will happen and your agent number. Thank you.',
  },
  reviewRequest: {
    title: 'Request for review',
    text: 'Order {{orderNumber}}: I do not accept the result the platform gave on {{ruledAt}} and ask for a review. The original problem: {{problem}}. New proof added this time: {{newProof}}. What I ask for: {{wish}}. Please have a person review it, and state the facts, the reasons and the rule relied on.',
  },
  callAgainScript: {
    title: 'What to say when you call again',
    text: 'Hello, I called at {{lastCallAt}}; the agent’s number was {{agentId}} and I was promised: {{promised}}. That time has passed and I have had no answer. Order {{orderNumber}}, ticket {{ticketId}}, the problem is: {{problem}}. Please look up the last record, give me a definite time for an answer today, and tell me your agent number.',
  },
  supportOpening: {
    title: 'First message to official support',
    text: 'Hello, a human agent please. Order {{orderNumber}}, item {{productName}}, ordered {{orderedOn}}. My problem: {{problem}}. What I ask for: {{wish}}. I can send screenshots right away. Please tell me the ticket number and when I will get an answer. Thank you.',
  },
  agentComplaint: {
    title: 'Complaint about the service',
    text: 'Hello, I want to complain about a service contact. Time: {{happenedAt}}, agent number: {{agentId}}, order: {{orderNumber}}. I asked about: {{problem}}. It was not dealt with; the screenshots show the conversation. What I ask for: {{wish}}. Please check this contact, let another agent continue, and answer me.',
  },
  shopReport: {
    title: 'Report a shop',
    text: 'I report the shop {{shopName}}, item: {{productName}}, order: {{orderNumber}}. What I saw: {{problem}}. Screenshots of the listing, the chat and photos of the item are attached. Please look into it and tell me the result.',
  },
} satisfies typeof source
