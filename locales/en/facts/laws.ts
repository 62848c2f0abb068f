import type { laws as source } from '../../zh-CN/facts/laws'

export const laws = {
  consumer23: {
    name: 'Consumer Protection Law, art. 23',
    rule:
      'For durable goods such as appliances, computers and cars, if a fault found within six months of receipt is ' +
      'disputed, the merchant must prove its side.',
  },
  consumer24: {
    name: 'Consumer Protection Law, art. 24',
    rule:
      'If goods are below the required quality, you can return, exchange or have them repaired as the rules or your ' +
      'agreement say. Where neither says, you can return them within seven days of receipt; after that you can still ' +
      'return them if the contract may be rescinded, and otherwise ask for exchange or repair. The merchant pays the ' +
      'transport.',
  },
  consumer25: {
    name: 'Consumer Protection Law, art. 25',
    rule:
      'You can return goods bought online within seven days of receipt without a reason. Custom-made, fresh or ' +
      'perishable goods, opened or downloaded digital goods and periodicals are excluded, as are goods you confirmed ' +
      'at purchase as unsuited to return. The goods must be intact and the merchant must refund within seven days of ' +
      'getting them back; you usually pay the return shipping, unless agreed otherwise.',
  },
  consumer26: {
    name: 'Consumer Protection Law, art. 26',
    rule:
      'Standard terms, notices or statements that take away your rights or lessen the merchant’s liability are void.',
  },
  consumer28: {
    name: 'Consumer Protection Law, art. 28',
    rule: 'Online sellers must tell you their business address, contact details, after-sales service and so on.',
  },
  consumer39: {
    name: 'Consumer Protection Law, art. 39',
    rule:
      'You can settle a dispute yourselves, ask a consumer association or similar to mediate, complain to an ' +
      'authority, go to arbitration if agreed, or sue.',
  },
  consumer44: {
    name: 'Consumer Protection Law, art. 44',
    rule:
      'If a purchase on a platform harms you, you can claim from the merchant. You can claim from the platform if it ' +
      'cannot give the merchant’s real name, address and working contact; if it promised you more, it must keep that ' +
      'promise. If it knew or should have known and did nothing, it is jointly liable.',
  },
  consumer46: {
    name: 'Consumer Protection Law, art. 46',
    rule: 'An authority must handle your complaint and tell you the result within seven working days of receiving it.',
  },
  consumer55: {
    name: 'Consumer Protection Law, art. 55',
    rule:
      'If the merchant commits fraud, you can claim three times the price on top of your refund, at least 500 yuan. ' +
      'Whether it was fraud depends on the proof; it is not automatic.',
  },
  commerce20: {
    name: 'E-Commerce Law, art. 20',
    rule:
      'The merchant must deliver in the way and time agreed and bears the risk in transit, unless you chose a ' +
      'different courier yourself.',
  },
  commerce32: {
    name: 'E-Commerce Law, art. 32',
    rule: 'A platform must be open, fair and impartial when it makes its service agreement and trading rules.',
  },
  commerce33: {
    name: 'E-Commerce Law, art. 33',
    rule:
      'A platform must keep its service agreement and trading rules prominently on its home page, easy to read and ' +
      'download in full.',
  },
  commerce34: {
    name: 'E-Commerce Law, art. 34',
    rule:
      'A platform that changes its rules must consult the public and publish the changes at least seven days ahead. ' +
      'It may not stop a merchant who rejects them from leaving.',
  },
  commerce35: {
    name: 'E-Commerce Law, art. 35',
    rule: 'A platform may not use its rules or technology to put unreasonable limits, conditions or fees on merchants.',
  },
  commerce38: {
    name: 'E-Commerce Law, art. 38',
    rule:
      'A platform that knew or should have known that a merchant’s goods were unsafe or that it harmed consumers, ' +
      'and did nothing, is jointly liable with the merchant.',
  },
  commerce49: {
    name: 'E-Commerce Law, art. 49',
    rule:
      'If the listing meets the conditions of an offer, the contract is made once the order is submitted. Standard ' +
      'terms saying there is no contract even after payment are void.',
  },
  commerce57: {
    name: 'E-Commerce Law, art. 57',
    rule:
      'If you find a payment you did not authorise, tell the payment provider promptly. It bears the loss unless it ' +
      'can prove you were at fault, and must act at once when told.',
  },
  commerce58: {
    name: 'E-Commerce Law, art. 58',
    rule:
      'A platform and a merchant that set up a consumer-protection deposit must agree clearly on its amount, use and ' +
      'return. Compensation paid in advance follows the Consumer Protection Law.',
  },
  commerce59: {
    name: 'E-Commerce Law, art. 59',
    rule:
      'E-commerce operators must have convenient, working ways to complain and report, publish them, and accept and ' +
      'handle complaints in time.',
  },
  commerce60: {
    name: 'E-Commerce Law, art. 60',
    rule: 'You can take a dispute to settlement, mediation, complaint, arbitration or court.',
  },
  commerce61: {
    name: 'E-Commerce Law, art. 61',
    rule:
      'When you are in dispute with a merchant on a platform, the platform must actively help you protect your ' +
      'lawful rights.',
  },
  commerce62: {
    name: 'E-Commerce Law, art. 62',
    rule:
      'In a dispute, operators must provide the original contract and transaction records, and are liable if they ' +
      'lose, alter or refuse them.',
  },
  commerce63: {
    name: 'E-Commerce Law, art. 63',
    rule:
      'A platform may set up online dispute resolution. The rules must be published, and it must be voluntary, fair ' +
      'and impartial.',
  },
  commerce83: {
    name: 'E-Commerce Law, art. 83',
    rule:
      'If a platform does not take the necessary measures against harm to consumers, the market regulator can order ' +
      'it to correct this and fine it.',
  },
  food131: {
    name: 'Food Safety Law, art. 131',
    rule:
      'If food bought online harms you and the platform cannot give the seller’s real name, address and working ' +
      'contact, the platform pays. A platform that did not check and register the seller is jointly liable. (The ' +
      '2021 text was read; an amendment is reported, and the current text decides.)',
  },
  food148: {
    name: 'Food Safety Law, art. 148',
    rule:
      'If food below the safety standard harms you, whoever you claim from first must pay first and may not pass you ' +
      'on. The producer, or a seller who knew, also owes ten times the price or three times the loss, at least 1,000 ' +
      'yuan; label flaws that don’t affect safety are excepted. (The 2021 text was read; an amendment is reported, ' +
      'and the current text decides.)',
  },
  antiFraud20: {
    name: 'Anti-Telecom and Online Fraud Law, art. 20',
    rule:
      'There is a system to stop payment urgently, freeze quickly and return money from fraud. Once the police ' +
      'lawfully decide, banks and payment providers must cooperate.',
  },
  antiFraud30: {
    name: 'Anti-Telecom and Online Fraud Law, art. 30',
    rule: 'Anyone may report telecom and online fraud.',
  },
  antiFraud34: {
    name: 'Anti-Telecom and Online Fraud Law, art. 34',
    rule:
      'In telecom and online fraud cases the police must step up recovery and promptly return victims’ lawful ' +
      'property.',
  },
  privacy6: {
    name: 'Personal Information Protection Law, art. 6',
    rule: 'Personal information may be collected only to the smallest extent the purpose needs, and no more.',
  },
  privacy28: {
    name: 'Personal Information Protection Law, art. 28',
    rule:
      'Financial accounts and the like are sensitive personal information. They may be handled only for a specific ' +
      'and necessary purpose, under strict protection.',
  },
  civil188: {
    name: 'Civil Code, art. 188',
    rule:
      'You generally have three years to ask a court to protect a civil right, from when you knew or should have ' +
      'known of the harm and who caused it.',
  },
  civil582: {
    name: 'Civil Code, art. 582',
    rule:
      'If what is delivered is not as agreed, liability follows the contract. If the contract is not clear, you can ' +
      'reasonably choose repair, redoing, exchange, return or a lower price.',
  },
  civil617: {
    name: 'Civil Code, art. 617',
    rule: 'If the goods are below the required quality, the buyer can hold the seller liable for breach.',
  },
  civil620: {
    name: 'Civil Code, art. 620',
    rule: 'The buyer must inspect the goods within the agreed period; if none was agreed, promptly.',
  },
  civil621: {
    name: 'Civil Code, art. 621',
    rule:
      'If quantity or quality is wrong, the buyer must tell the seller within the agreed inspection period; if none ' +
      'was agreed, within a reasonable time. With no notice within two years of receipt the goods count as ' +
      'conforming (a warranty period applies instead, if there is one). This does not protect a seller who knew.',
  },
  procedure165: {
    name: 'Civil Procedure Law, art. 165',
    rule:
      'Simple money disputes up to half of the province’s average yearly wage for the year before go to the ' +
      'small-claims procedure and are decided once, with no appeal. From half to double that wage, both sides may ' +
      'agree to use it.',
  },
  procedure168: {
    name: 'Civil Procedure Law, art. 168',
    rule:
      'Small claims should be decided within two months of filing; in special cases, with approval, one month more.',
  },
  procedureReading20: {
    name: 'Supreme Court Interpretation of the Civil Procedure Law, art. 20',
    rule:
      'For goods ordered online and sent to you, the place of performance is where they are received, unless the ' +
      'contract says otherwise.',
  },
  onlineDisputes: {
    name: 'Supreme Court Rules on Online Consumer Disputes (I), arts. 1, 2, 3, 5, 10',
    rule:
      'Terms such as “signing means accepting the quality” or “the shop has the final say” are void. A promise of ' +
      'no-reason returns must be kept, and opening goods to check them does not bar a return. If the merchant’s ' +
      'people led you to pay outside the platform, the merchant is still liable; if it promised more compensation, ' +
      'it owes what it promised.',
  },
  onlineDisputes1: {
    name: 'Supreme Court Rules on Online Consumer Disputes (I), art. 1',
    rule:
      'Standard terms such as “signing means accepting the quality”, “the shop has the final say” or a ban on ' +
      'complaining or suing are void.',
  },
  onlineDisputes2: {
    name: 'Supreme Court Rules on Online Consumer Disputes (I), art. 2',
    rule: 'If a merchant promises no-reason returns for goods that are otherwise excluded, it must keep that promise.',
  },
  onlineDisputes3: {
    name: 'Supreme Court Rules on Online Consumer Disputes (I), art. 3',
    rule:
      'If you opened goods to check them and they are still intact, the merchant cannot refuse the return because ' +
      'they were opened, unless a law says otherwise.',
  },
  onlineDisputes5: {
    name: 'Supreme Court Rules on Online Consumer Disputes (I), art. 5',
    rule:
      'If the merchant’s staff led you to pay outside the platform, the merchant cannot use that to escape liability.',
  },
  onlineDisputes10: {
    name: 'Supreme Court Rules on Online Consumer Disputes (I), art. 10',
    rule:
      'If a merchant promised more compensation than the law requires (such as ten times back for fakes), you can ' +
      'claim what was promised.',
  },
  postal65: {
    name: 'Postal Law, art. 65',
    rule:
      'If you are not satisfied with how the courier handled it, you can appeal to the postal authority, which ' +
      'should answer within thirty days of receiving it. (The 2015 text was read; it may have been amended since.)',
  },
  courier25: {
    name: 'Courier Regulations, art. 25',
    rule:
      'Couriers must deliver to the agreed address and person and tell them they can check the parcel on the spot; ' +
      'the recipient has the right to do so. (The 2019 text was read; a revision took effect in June 2025.)',
  },
  courier27: {
    name: 'Courier Regulations, art. 27',
    rule:
      'If a parcel is late, lost, damaged or short, insured parcels are paid under the agreed insured-value rules, ' +
      'others under civil law. (Numbered as in 2019; copies give art. 28 since the 2025 revision.)',
  },
  courier28: {
    name: 'Courier Regulations, art. 28',
    rule:
      'If you are not satisfied with a delivery service you can complain to the courier, which should handle it and ' +
      'tell you within seven days. (Numbered as in 2019; copies give art. 29 since the 2025 revision.)',
  },
  courierRevised28: {
    name: 'Courier Regulations (as revised in 2025), art. 28',
    rule:
      'According to copies we read, this is the new number of the rule on compensation for parcels since the revision.',
  },
  courierRevised29: {
    name: 'Courier Regulations (as revised in 2025), art. 29',
    rule:
      'According to copies we read, this is the new number of the rule that couriers handle complaints within seven ' +
      'days.',
  },
  complaint10: {
    name: 'Measures on Market Complaints and Reports, art. 10',
    rule:
      'According to copies we read, a complaint needs your real identity, the other side’s name and address, a ' +
      'specific request and the facts.',
  },
  complaint16: {
    name: 'Measures on Market Complaints and Reports, art. 16',
    rule:
      'According to copies we read, a complaint may be refused if the same dispute was handled elsewhere, the ' +
      'purchase was not for daily life, it is over three years old, material is missing or false, or you won’t ' +
      'confirm your identity.',
  },
  complaint23: {
    name: 'Measures on Market Complaints and Reports, art. 23',
    rule:
      'According to copies we read, mediation ends if there is no agreement within sixty days of acceptance (the old ' +
      'rule said forty-five working days).',
  },
  platformRules12: {
    name: 'Measures on Online Platform Rules, art. 12',
    rule:
      'According to copies we read, a platform must publish rule changes seven days ahead, or fifteen where most ' +
      'people or major interests are affected.',
  },
  platformRules116: {
    name: 'Measures on Online Platform Rules, art. 27',
    rule: 'According to copies we read, a platform may not force merchants to bear 仅退款 (refund only).',
  },
  platformRulesReview: {
    name: 'Measures on Online Platform Rules (article not checked)',
    rule:
      'According to copies we read, a platform that takes adverse measures under its rules must give facts, reasons ' +
      'and basis and a way to appeal, and cannot leave it to a machine if you ask for a person. Whether a dispute ' +
      'ruling counts as an “adverse measure” was not checked.',
  },
  return3: {
    name: 'Interim Measures on Seven-Day Returns, art. 3',
    rule: 'According to copies we read, online sellers must honour the seven-day no-reason return.',
  },
  return6: {
    name: 'Interim Measures on Seven-Day Returns, art. 6',
    rule:
      'According to copies we read, custom-made, fresh or perishable goods, opened or downloaded digital goods and ' +
      'periodicals are excluded from no-reason returns.',
  },
  return7: {
    name: 'Interim Measures on Seven-Day Returns, art. 7',
    rule:
      'According to copies we read, some other kinds are excluded from no-reason returns only if you confirmed this ' +
      'at purchase.',
  },
  return10: {
    name: 'Interim Measures on Seven-Day Returns, art. 10',
    rule:
      'According to copies we read, the seven days count from the day after you sign for it, and you must tell the ' +
      'merchant within them that you are returning it.',
  },
  return11: {
    name: 'Interim Measures on Seven-Day Returns, art. 11',
    rule:
      'According to copies we read, once told, the merchant must promptly give the return address, a contact and a ' +
      'phone number.',
  },
  return13: {
    name: 'Interim Measures on Seven-Day Returns, art. 13',
    rule: 'According to copies we read, the merchant must refund within seven days of receiving the intact goods back.',
  },
  return14: {
    name: 'Interim Measures on Seven-Day Returns, art. 14',
    rule:
      'According to copies we read, the refund goes back the way you paid; the merchant may not change that on its ' +
      'own.',
  },
  return17: {
    name: 'Interim Measures on Seven-Day Returns, art. 17',
    rule: 'According to copies we read, the refund is the price you actually paid.',
  },
  return19: {
    name: 'Interim Measures on Seven-Day Returns, art. 19',
    rule: 'According to copies we read, the merchant may not limit you to one way of sending goods back.',
  },
  return20: {
    name: 'Interim Measures on Seven-Day Returns, art. 20',
    rule:
      'According to copies we read, a merchant without a prominent confirmation step may not refuse the return by ' +
      'saying you confirmed.',
  },
  return30: {
    name: 'Interim Measures on Seven-Day Returns, art. 30',
    rule:
      'According to copies we read, merchants may not add to the goods excluded from no-reason returns on their own.',
  },
  return35: {
    name: 'Interim Measures on Seven-Day Returns, art. 35',
    rule:
      'According to copies we read, quality problems go under art. 24 of the Consumer Protection Law, not the ' +
      'no-reason return.',
  },
  consumerRules10: {
    name: 'Implementing Regulations of the Consumer Protection Law, art. 10',
    rule:
      'According to copies we read, automatic renewal needs a clear reminder before the charge. (Article number ' +
      'still to be checked.)',
  },
  consumerRules19: {
    name: 'Implementing Regulations of the Consumer Protection Law, art. 19',
    rule: 'According to copies we read, merchants may not add to the goods that cannot be returned on their own.',
  },
  consumerRules20: {
    name: 'Implementing Regulations of the Consumer Protection Law, art. 20',
    rule:
      'According to copies we read, how, by what steps and when a security deposit is returned must be agreed ' +
      'beforehand.',
  },
  consumerRules27: {
    name: 'Implementing Regulations of the Consumer Protection Law, art. 27',
    rule:
      'According to copies we read, complaints and reports may not be used for improper gain. (Article number still ' +
      'to be checked.)',
  },
  consumerRules44: {
    name: 'Implementing Regulations of the Consumer Protection Law, art. 44',
    rule: 'According to copies we read, complaints should be handled more efficiently and in time.',
  },
  consumerRules46: {
    name: 'Implementing Regulations of the Consumer Protection Law, art. 46',
    rule:
      'According to copies we read, a complaint needs your real identity, a clear party complained about, a request ' +
      'and the facts.',
  },
  consumerRules49: {
    name: 'Implementing Regulations of the Consumer Protection Law, art. 49',
    rule:
      'According to copies we read, compensation sought by inventing facts or planting or swapping goods is not ' +
      'protected and may bring liability. (Article number still to be checked.)',
  },
  serviceStandard: {
    name: 'Recommended national standard GB/T 47746—2026',
    rule:
      'According to copies we read, support should have a clear way to reach a human, and a person confirms refunds ' +
      'and compensation. It is recommended, not binding, from September 2026.',
  },
  internetCourts: {
    name: 'Supreme Court Rules on Internet Courts (from November 2025)',
    rule:
      'According to copies we read, the range of cases internet courts hear has changed; filing online does not mean ' +
      'an internet court hears it. (Article number not checked.)',
  },
} satisfies typeof source
