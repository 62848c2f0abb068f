import type { consumer as source } from '../../../zh-CN/facts/laws/consumer'

export const consumer = {
  consumer8: {
    name: 'Consumer Protection Law, art. 8',
    rule:
      'You have the right to know the true facts about goods and services, such as price, origin, specification and ' +
      'after-sales service.',
  },
  consumer10: {
    name: 'Consumer Protection Law, art. 10',
    rule: 'You have the right to a fair deal in quality, price and measure, and may refuse to be forced to buy.',
  },
  consumer14: {
    name: 'Consumer Protection Law, art. 14',
    rule: 'When you buy something, your dignity must be respected and your personal information protected.',
  },
  consumer22: {
    name: 'Consumer Protection Law, art. 22',
    rule: 'A seller gives an invoice or other proof of purchase as the rules or custom require; if you ask for it, it must be given.',
  },
  consumer23: {
    name: 'Consumer Protection Law, art. 23',
    rule:
      'For durable goods such as appliances, computers and cars, if a fault found within six months of receipt is ' +
      'disputed, the seller must prove its side.',
  },
  consumer24: {
    name: 'Consumer Protection Law, art. 24',
    rule:
      'If goods are below the required quality, you can return, exchange or have them repaired as the rules or ' +
      'your agreement say. Where neither says, you can return them within seven days of receipt; after that you ' +
      'can still return them if the contract may be rescinded, and otherwise ask for exchange or repair. The ' +
      'seller pays the transport.',
  },
  consumer25: {
    name: 'Consumer Protection Law, art. 25',
    rule:
      'You can return goods bought online within seven days of receipt without a reason. Custom-made, fresh or ' +
      'perishable goods, opened or downloaded digital goods and periodicals are excluded, as are goods you ' +
      'confirmed at purchase as unsuited to return. The goods must be intact and the seller must refund within ' +
      'seven days of getting them back; you usually pay the return shipping, unless agreed otherwise.',
  },
  consumer26: {
    name: 'Consumer Protection Law, art. 26',
    rule:
      'Standard terms, notices or statements that take away your rights or lessen the seller’s liability are void.',
  },
  consumer27: {
    name: 'Consumer Protection Law, art. 27',
    rule: 'A seller may not insult or defame you, search you or your belongings, or restrict your freedom.',
  },
  consumer28: {
    name: 'Consumer Protection Law, art. 28',
    rule: 'Online sellers must tell you their business address, contact details, after-sales service and so on.',
  },
  consumer29: {
    name: 'Consumer Protection Law, art. 29',
    rule:
      'A seller must keep your information confidential and may not leak, sell or unlawfully pass it on, or send ' +
      'you advertising you did not agree to or have refused.',
  },
  consumer39: {
    name: 'Consumer Protection Law, art. 39',
    rule:
      'You can settle a dispute yourselves, ask a consumer association or similar to mediate, complain to an ' +
      'authority, go to arbitration if agreed, or sue.',
  },
  consumer40: {
    name: 'Consumer Protection Law, art. 40',
    rule: 'If you are harmed in buying or using goods you can claim from the seller; if a defect hurt a person or damaged other property, from the seller or the maker.',
  },
  consumer44: {
    name: 'Consumer Protection Law, art. 44',
    rule:
      'If a purchase on a platform harms you, you can claim from the seller. You can claim from the platform if it ' +
      'cannot give the seller’s real name, address and working contact; if it promised you more, it must keep that ' +
      'promise. If it knew or should have known and did nothing, it is jointly liable.',
  },
  consumer46: {
    name: 'Consumer Protection Law, art. 46',
    rule: 'An authority must handle your complaint and tell you the result within seven working days of receiving it.',
  },
  consumer49: {
    name: 'Consumer Protection Law, art. 49',
    rule: 'If goods or a service hurt a person, the seller pays reasonable costs of treatment, care and travel, and lost income; more where someone is disabled or dies.',
  },
  consumer53: {
    name: 'Consumer Protection Law, art. 53',
    rule:
      'A seller who took your money in advance and does not provide what was agreed must perform or refund it, as ' +
      'you ask, with interest and your necessary reasonable costs.',
  },
  consumer55: {
    name: 'Consumer Protection Law, art. 55',
    rule:
      'If the seller commits fraud, you can claim three times the price on top of your refund, at least 500 yuan. ' +
      'Whether it was fraud depends on the evidence; it is not automatic.',
  },
  consumerRules9: {
    name: 'Implementing Regulations of the Consumer Protection Law, art. 9',
    rule:
      'A seller must inform truthfully and fully, not mislead with invented sales, figures or reviews or by hiding ' +
      'reviews, and not charge people differently on equal terms without their knowledge.',
  },
  consumerRules10: {
    name: 'Implementing Regulations of the Consumer Protection Law, art. 10',
    rule:
      'Prices must be clearly marked. For automatic renewal or extension you must be reminded prominently before ' +
      'you take the service and before each renewal date.',
  },
  consumerRules11: {
    name: 'Implementing Regulations of the Consumer Protection Law, art. 11',
    rule:
      'A seller may not make you buy, openly or in disguise, by coercion or technical means; bundles must be ' +
      'pointed out prominently.',
  },
  consumerRules12: {
    name: 'Implementing Regulations of the Consumer Protection Law, art. 12',
    rule:
      'What a seller promises in advertising, displays or notices about quantity, quality, price, after-sales ' +
      'service or liability must be kept towards those who buy.',
  },
  consumerRules15: {
    name: 'Implementing Regulations of the Consumer Protection Law, art. 15',
    rule:
      'A seller may not invent or exaggerate healing or health effects to lure older people and others into buying ' +
      'what they clearly do not need.',
  },
  consumerRules18: {
    name: 'Implementing Regulations of the Consumer Protection Law, art. 18',
    rule:
      'An agreed period for return, exchange or repair may not be below state rules and runs from delivery, or ' +
      'from installation where the seller installs it. After an exchange the period for exchange and repair starts ' +
      'again; time in repair does not count. A return is refunded at once and in full, at the price on the ' +
      'receipt, or what you really paid if the seller proves it differs.',
  },
  consumerRules19: {
    name: 'Implementing Regulations of the Consumer Protection Law, art. 19',
    rule:
      'Sellers may not add to the goods excluded from no-reason returns. They must mark them prominently and have ' +
      'you confirm at purchase, never by default; without that they may not refuse. Opening the packaging to ' +
      'check, or reasonable testing that leaves the goods unaffected, does not bar a return. You may not abuse the ' +
      'rule.',
  },
  consumerRules20: {
    name: 'Implementing Regulations of the Consumer Protection Law, art. 20',
    rule:
      'How, by what steps and when a security deposit is returned must be agreed beforehand, without unreasonable ' +
      'conditions, and it must be returned promptly once due.',
  },
  consumerRules21: {
    name: 'Implementing Regulations of the Consumer Protection Law, art. 21',
    rule:
      'A seller that closes or moves must post its working contact details prominently, such as on its shop’s home ' +
      'page, thirty days ahead.',
  },
  consumerRules27: {
    name: 'Implementing Regulations of the Consumer Protection Law, art. 27',
    rule:
      'Authorities must accept and handle complaints and reports in time. Complaints and reports must be lawful ' +
      'and may not be used for improper gain at a seller’s expense.',
  },
  consumerRules44: {
    name: 'Implementing Regulations of the Consumer Protection Law, art. 44',
    rule:
      'Sellers and platforms must have a convenient, efficient way to handle complaints and settle disputes in ' +
      'time.',
  },
  consumerRules46: {
    name: 'Implementing Regulations of the Consumer Protection Law, art. 46',
    rule:
      'A complaint needs your real identity, a clear party, a request and facts. The authority handles it and tells ' +
      'you within seven working days, giving reasons and other ways if it refuses. If both sides agree to ' +
      'mediation, it ends within sixty days of acceptance, not counting testing.',
  },
  consumerRules47: {
    name: 'Implementing Regulations of the Consumer Protection Law, art. 47',
    rule:
      'If testing is needed, you and the seller can agree on a testing body; if you cannot, the authority that ' +
      'accepted the complaint may name one.',
  },
  consumerRules49: {
    name: 'Implementing Regulations of the Consumer Protection Law, art. 49',
    rule:
      'For fraud you can claim three times the price, except for flaws in labels or descriptions that affect ' +
      'neither quality nor understanding. Planting, swapping, faking or inventing facts to get compensation or to ' +
      'blackmail is not covered; the police law applies, and criminal law if it is a crime.',
  },
} satisfies typeof source
