import type { laws as source } from '../../zh-CN/facts/laws'

export const laws = {
  consumer23: {
    name: 'Consumer Protection Law, art. 23',
    rule: 'For durable goods such as appliances and computers, a flaw found within six months is for the seller to disprove.',
  },
  consumer24: {
    name: 'Consumer Protection Law, art. 24',
    rule: 'Goods not up to quality may be returned, exchanged or repaired; without other agreement, returned within seven days of receipt, and later if the contract may be rescinded, else exchanged or repaired; the seller pays transport.',
  },
  consumer25: {
    name: 'Consumer Protection Law, art. 25',
    rule: 'Goods bought online may be returned within seven days of receipt without a reason, except custom-made, perishable, opened or downloaded digital goods, periodicals, and those you confirmed at purchase as unfit for return; goods must be intact, the refund is due within seven days of the seller receiving them, and you pay return freight unless agreed otherwise.',
  },
  consumer26: {
    name: 'Consumer Protection Law, art. 26',
    rule: 'Standard terms or notices that take away your rights or lessen the seller’s liability are void.',
  },
  consumer28: {
    name: 'Consumer Protection Law, art. 28',
    rule: 'Online sellers must tell you their business address, contact and after-sales service.',
  },
  consumer39: {
    name: 'Consumer Protection Law, art. 39',
    rule: 'A dispute may be settled, mediated by a consumer association or similar, taken to an authority, to arbitration as agreed, or to court.',
  },
  consumer44: {
    name: 'Consumer Protection Law, art. 44',
    rule: 'Harmed by a purchase on a platform, you may claim from the seller; from the platform if it cannot give the seller’s true name, address and working contact; better promises by the platform bind it; if it knew or should have known and did nothing, it is jointly liable.',
  },
  consumer46: {
    name: 'Consumer Protection Law, art. 46',
    rule: 'An authority must handle a complaint and tell you within seven working days of receiving it.',
  },
  consumer55: {
    name: 'Consumer Protection Law, art. 55',
    rule: 'If the seller committed fraud, you may demand three times the price on top, at least 500 yuan; whether it was fraud must be shown, it is not automatic.',
  },
  commerce20: {
    name: 'E-Commerce Law, art. 20',
    rule: 'The seller must deliver as agreed and bears the risk in transit, unless you chose the courier yourself.',
  },
  commerce32: {
    name: 'E-Commerce Law, art. 32',
    rule: 'A platform must make its terms and trading rules openly, fairly and justly.',
  },
  commerce33: {
    name: 'E-Commerce Law, art. 33',
    rule: 'A platform must show its terms and rules prominently on its home page, readable and downloadable in full.',
  },
  commerce34: {
    name: 'E-Commerce Law, art. 34',
    rule: 'Changes of rules need public consultation and seven days’ notice; a seller who will not accept them may leave.',
  },
  commerce35: {
    name: 'E-Commerce Law, art. 35',
    rule: 'A platform may not use rules or technology to put unreasonable limits, conditions or fees on sellers.',
  },
  commerce38: {
    name: 'E-Commerce Law, art. 38',
    rule: 'A platform that knew or should have known of unsafe goods or harm to consumers and did nothing is liable together with the seller.',
  },
  commerce49: {
    name: 'E-Commerce Law, art. 49',
    rule: 'Where the listing is an offer, a submitted order makes the contract; terms saying “paid but no contract” are void.',
  },
  commerce57: {
    name: 'E-Commerce Law, art. 57',
    rule: 'Tell the payment provider at once of a payment you did not authorise; it bears the loss unless it can show you were at fault, and must act as soon as it is told.',
  },
  commerce58: {
    name: 'E-Commerce Law, art. 58',
    rule: 'A platform and a seller who set up a consumer deposit must agree on its amount, use and return; advance compensation follows the Consumer Protection Law.',
  },
  commerce59: {
    name: 'E-Commerce Law, art. 59',
    rule: 'E-commerce businesses must keep and publish effective ways to complain and report, and deal with complaints in time.',
  },
  commerce60: {
    name: 'E-Commerce Law, art. 60',
    rule: 'Disputes may go to settlement, mediation, complaint, arbitration or court.',
  },
  commerce61: {
    name: 'E-Commerce Law, art. 61',
    rule: 'When you are in dispute with a seller on a platform, the platform must actively help you protect your rights.',
  },
  commerce62: {
    name: 'E-Commerce Law, art. 62',
    rule: 'In a dispute the business must supply the original contract and records, and answers for losing, altering or withholding them.',
  },
  commerce63: {
    name: 'E-Commerce Law, art. 63',
    rule: 'A platform may run an online dispute mechanism, with published rules, voluntary and fair.',
  },
  commerce83: {
    name: 'E-Commerce Law, art. 83',
    rule: 'A platform that does nothing about harm to consumers may be ordered to correct it and be fined.',
  },
  food131: {
    name: 'Food Safety Law, art. 131',
    rule: 'Harmed by food bought online, you may claim from the platform if it cannot identify the seller; a platform that did not verify sellers is jointly liable. (The 2021 text was read; an amendment is reported, the current text decides.)',
  },
  food148: {
    name: 'Food Safety Law, art. 148',
    rule: 'Harmed by unsafe food, whoever you claim from first must pay first; the maker, or a seller who knew, also owes ten times the price or three times the loss, at least 1,000 yuan; harmless label flaws excepted. (The 2021 text was read; an amendment is reported, the current text decides.)',
  },
  antiFraud20: {
    name: 'Anti-Telecom Fraud Law, art. 20',
    rule: 'There is a system to stop, freeze and return money from fraud; banks and payment providers must cooperate once the police so decide.',
  },
  antiFraud30: {
    name: 'Anti-Telecom Fraud Law, art. 30',
    rule: 'Anyone may report telecom and online fraud.',
  },
  antiFraud34: {
    name: 'Anti-Telecom Fraud Law, art. 34',
    rule: 'The police are to recover losses from fraud and return victims’ property in time.',
  },
  privacy6: {
    name: 'Personal Information Law, art. 6',
    rule: 'Personal data may be collected only as far as the purpose needs.',
  },
  privacy28: {
    name: 'Personal Information Law, art. 28',
    rule: 'Financial accounts and the like are sensitive data, handled only for a specific, necessary purpose and under strict protection.',
  },
  civil188: {
    name: 'Civil Code, art. 188',
    rule: 'A civil claim generally lapses after three years from when you knew or should have known of the harm and who caused it.',
  },
  civil582: {
    name: 'Civil Code, art. 582',
    rule: 'Where performance falls short, liability follows the contract; if it is silent, you may reasonably choose repair, redoing, exchange, return or a lower price.',
  },
  civil617: {
    name: 'Civil Code, art. 617',
    rule: 'If goods fall short in quality, the buyer may hold the seller liable for breach.',
  },
  civil620: {
    name: 'Civil Code, art. 620',
    rule: 'The buyer must inspect within the agreed period, or else promptly.',
  },
  civil621: {
    name: 'Civil Code, art. 621',
    rule: 'Shortfalls must be notified within the agreed inspection period, or a reasonable time, at most two years from receipt (a warranty period prevails), or the goods count as conforming; not so where the seller knew.',
  },
  procedure165: {
    name: 'Civil Procedure Law, art. 165',
    rule: 'Simple money claims up to half the province’s average annual wage go to small claims, final at first instance; up to twice that wage by agreement.',
  },
  procedure168: {
    name: 'Civil Procedure Law, art. 168',
    rule: 'Small claims are to be decided within two months of filing, one more month with approval.',
  },
  procedureReading20: {
    name: 'Supreme Court reading of the Civil Procedure Law, art. 20',
    rule: 'For goods ordered online and shipped, the place of performance is where they are received, unless agreed otherwise.',
  },
  onlineDisputes: {
    name: 'Supreme Court rules on online shopping disputes, arts. 1, 2, 3, 5, 10',
    rule: 'Terms such as “signing accepts quality” or “final interpretation is ours” are void; promised no-reason returns bind; opening to inspect does not bar return; a seller whose staff led you to pay elsewhere is still liable; higher promised compensation is owed.',
  },
  onlineDisputes1: {
    name: 'Supreme Court rules on online shopping disputes, art. 1',
    rule: 'Standard terms such as “signing accepts quality”, “final interpretation is ours” or a ban on complaints are void.',
  },
  onlineDisputes2: {
    name: 'Supreme Court rules on online shopping disputes, art. 2',
    rule: 'Where a seller promises no-reason return for goods otherwise excepted, the promise binds.',
  },
  onlineDisputes3: {
    name: 'Supreme Court rules on online shopping disputes, art. 3',
    rule: 'Opening goods to inspect them, while they stay intact, is no ground to refuse return, unless a law says otherwise.',
  },
  onlineDisputes5: {
    name: 'Supreme Court rules on online shopping disputes, art. 5',
    rule: 'If the seller’s staff led you to pay outside the platform, the seller cannot use that to escape liability.',
  },
  onlineDisputes10: {
    name: 'Supreme Court rules on online shopping disputes, art. 10',
    rule: 'Where a seller promised more than the law requires (such as tenfold for fakes), you may claim what was promised.',
  },
  postal65: {
    name: 'Postal Law, art. 65',
    rule: 'If you disagree with the courier’s handling, you may appeal to the postal administration, which must answer within thirty days. (The 2015 text was read; it may have been amended.)',
  },
  courier25: {
    name: 'Courier Regulations, art. 25',
    rule: 'Couriers deliver to the agreed address and person and tell them to inspect on the spot; the recipient has that right. (The 2019 text was read; a revision took effect in June 2025.)',
  },
  courier27: {
    name: 'Courier Regulations, art. 27',
    rule: 'Delay, loss, damage or shortage: insured parcels follow the insurance terms, others civil law. (Numbered as in 2019; copies give art. 28 since 2025.)',
  },
  courier28: {
    name: 'Courier Regulations, art. 28',
    rule: 'You may complain to the courier, which must handle it and tell you within seven days. (Numbered as in 2019; copies give art. 29 since 2025.)',
  },
  courierRevised28: {
    name: 'Courier Regulations (as revised in 2025), art. 28',
    rule: 'According to copies we read, this is where the rule on compensation for parcels stands since the revision.',
  },
  courierRevised29: {
    name: 'Courier Regulations (as revised in 2025), art. 29',
    rule: 'According to copies we read, this is where the rule that couriers answer complaints within seven days stands since the revision.',
  },
  complaint10: {
    name: 'Rules on Market Complaints and Reports, art. 10',
    rule: 'According to copies we read, a complaint needs your real identity, the other side’s name and address, your request and the facts.',
  },
  complaint16: {
    name: 'Rules on Market Complaints and Reports, art. 16',
    rule: 'According to copies we read, a complaint may be refused if the same dispute was handled elsewhere, if it was not bought for daily life, after three years, with missing or false material, or if you refuse to verify identity.',
  },
  complaint23: {
    name: 'Rules on Market Complaints and Reports, art. 23',
    rule: 'According to copies we read, mediation ends if nothing is agreed within sixty days of acceptance (formerly forty-five working days).',
  },
  platformRules12: {
    name: 'Rules on Online Platform Rules, art. 12',
    rule: 'According to copies we read, rule changes need seven days’ notice, fifteen where many people or major interests are affected.',
  },
  platformRules116: {
    name: 'Rules on Online Platform Rules, art. 27',
    rule: 'According to copies we read, a platform may not force sellers to bear refund-without-return (仅退款).',
  },
  platformRulesReview: {
    name: 'Rules on Online Platform Rules (article not checked)',
    rule: 'According to copies we read, a platform taking adverse measures must give facts, reasons and basis, offer an appeal, and not leave it to a machine if a person is asked for; whether a dispute ruling counts was not checked.',
  },
  return3: {
    name: 'Seven-Day Return Rules, art. 3',
    rule: 'According to copies we read, online sellers must honour the seven-day return.',
  },
  return6: {
    name: 'Seven-Day Return Rules, art. 6',
    rule: 'According to copies we read, custom-made, perishable, opened or downloaded digital goods and periodicals are outside the no-reason return.',
  },
  return7: {
    name: 'Seven-Day Return Rules, art. 7',
    rule: 'According to copies we read, some further kinds are outside it only if you confirmed so at purchase.',
  },
  return10: {
    name: 'Seven-Day Return Rules, art. 10',
    rule: 'According to copies we read, the seven days count from the day after signing, and the notice to return must be sent within them.',
  },
  return11: {
    name: 'Seven-Day Return Rules, art. 11',
    rule: 'According to copies we read, after your notice the seller must promptly give the return address and contact.',
  },
  return13: {
    name: 'Seven-Day Return Rules, art. 13',
    rule: 'According to copies we read, the refund is due within seven days of the seller receiving the intact goods.',
  },
  return14: {
    name: 'Seven-Day Return Rules, art. 14',
    rule: 'According to copies we read, the refund goes back the way you paid; the seller may not change that alone.',
  },
  return17: {
    name: 'Seven-Day Return Rules, art. 17',
    rule: 'According to copies we read, the refund is what you actually paid.',
  },
  return19: {
    name: 'Seven-Day Return Rules, art. 19',
    rule: 'According to copies we read, the seller may not restrict how you send goods back.',
  },
  return20: {
    name: 'Seven-Day Return Rules, art. 20',
    rule: 'According to copies we read, without a conspicuous confirmation at purchase, the seller may not refuse the return.',
  },
  return30: {
    name: 'Seven-Day Return Rules, art. 30',
    rule: 'According to copies we read, sellers may not widen the exceptions on their own.',
  },
  return35: {
    name: 'Seven-Day Return Rules, art. 35',
    rule: 'According to copies we read, quality problems follow art. 24 of the Consumer Protection Law, not the no-reason return.',
  },
  consumerRules10: {
    name: 'Consumer Law Implementing Regulations, art. 10',
    rule: 'According to copies we read, automatic renewal needs a clear reminder before the charge. (Article number to be checked.)',
  },
  consumerRules19: {
    name: 'Consumer Law Implementing Regulations, art. 19',
    rule: 'According to copies we read, sellers may not widen the range of goods that cannot be returned.',
  },
  consumerRules20: {
    name: 'Consumer Law Implementing Regulations, art. 20',
    rule: 'According to copies we read, how and when a deposit is returned must be agreed beforehand.',
  },
  consumerRules27: {
    name: 'Consumer Law Implementing Regulations, art. 27',
    rule: 'According to copies we read, complaints may not be used for improper gain. (Article number to be checked.)',
  },
  consumerRules44: {
    name: 'Consumer Law Implementing Regulations, art. 44',
    rule: 'According to copies we read, complaints are to be handled efficiently and in time.',
  },
  consumerRules46: {
    name: 'Consumer Law Implementing Regulations, art. 46',
    rule: 'According to copies we read, a complaint needs your real identity, the party complained of, your request and the facts.',
  },
  consumerRules49: {
    name: 'Consumer Law Implementing Regulations, art. 49',
    rule: 'According to copies we read, compensation sought by invention or swapping goods is not protected and may be punished. (Article number to be checked.)',
  },
  serviceStandard: {
    name: 'Recommended national standard GB/T 47746—2026',
    rule: 'According to copies we read, support should have a clear way to a person, and a person confirms refunds and compensation; it is recommended, not binding, from September 2026.',
  },
  internetCourts: {
    name: 'Supreme Court rules on internet courts (from November 2025)',
    rule: 'According to copies we read, the scope of internet courts changed; filing online does not mean an internet court hears it. (Article not checked.)',
  },
} satisfies typeof source
