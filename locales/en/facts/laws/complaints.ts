import type { complaints as source } from '../../../zh-CN/facts/laws/complaints'

export const complaints = {
  complaint3: {
    name: 'Measures on Market Complaints and Reports, art. 3',
    rule:
      'A complaint asks the market regulator to resolve a consumer’s dispute over a purchase for daily life; a ' +
      'report, from anyone, tells it of a business’s suspected breach of the law.',
  },
  complaint10: {
    name: 'Measures on Market Complaints and Reports, art. 10',
    rule:
      'A complaint needs your real name, phone and postal address, the other side’s name and address, a specific ' +
      'request and the facts behind it; you answer for their truth, and may be asked for proof of identity.',
  },
  complaint11: {
    name: 'Measures on Market Complaints and Reports, art. 11',
    rule:
      'To complain for someone else you also need the original power of attorney and proof of your own identity; ' +
      'the power of attorney states matters, powers and term and is signed by the person you act for.',
  },
  complaint13: {
    name: 'Measures on Market Complaints and Reports, art. 13',
    rule:
      'Complaints about a platform go to the county-level regulator where the platform is based; about a seller on ' +
      'it, to the one at the seller’s published address or the platform’s. If no address is published or it leads ' +
      'nowhere, the platform’s handles it.',
  },
  complaint15: {
    name: 'Measures on Market Complaints and Reports, art. 15',
    rule:
      'The competent regulator decides within seven working days of receiving a complaint whether to accept it and ' +
      'tells you; if not, it gives the reason and other ways.',
  },
  complaint16: {
    name: 'Measures on Market Complaints and Reports, art. 16',
    rule:
      'It does not accept complaints outside its powers; disputes a court, arbitrator, consumer association or ' +
      'other authority has taken or dealt with; purchases not for daily life; harm known for over three years; ' +
      'missing or false material; a borrowed name or refusal to have identity checked.',
  },
  complaint17: {
    name: 'Measures on Market Complaints and Reports, art. 17',
    rule:
      'Whether a purchase was for daily life can be judged by clearly unusual amounts or frequency, many like ' +
      'complaints in a short time, whether purchase and harm are proved, and several people sharing one phone or ' +
      'address.',
  },
  complaint18: {
    name: 'Measures on Market Complaints and Reports, art. 18',
    rule: 'Complaints are handled by mediation, which needs both sides’ consent.',
  },
  complaint22: {
    name: 'Measures on Market Complaints and Reports, art. 22',
    rule:
      'If testing is needed, both sides can agree on the body; failing that, the regulator may name one. Who pays ' +
      'is for both sides to agree, and the time does not count towards mediation.',
  },
  complaint23: {
    name: 'Measures on Market Complaints and Reports, art. 23',
    rule:
      'Mediation ends if the complaint is withdrawn or settled, a side stays away without good reason or refuses, ' +
      'no agreement is possible, including on testing costs, or none is reached within sixty days of acceptance. ' +
      'Both sides are told within seven working days.',
  },
  complaint25: {
    name: 'Measures on Market Complaints and Reports, art. 25',
    rule: 'If you disagree with the end or result of mediation, you can still go to court, arbitration or other ways.',
  },
  complaint31: {
    name: 'Measures on Market Complaints and Reports, art. 31',
    rule:
      'Reports about a platform are handled where it is based; about a seller on it, where the seller really ' +
      'operates, or where the platform is based if the report came there first.',
  },
  complaint35: {
    name: 'Measures on Market Complaints and Reports, art. 35',
    rule:
      'Repeat reports by one person of the same facts against the same party are not handled again; with new facts ' +
      'they can be joined, and time runs afresh from the last.',
  },
  complaint42: {
    name: 'Measures on Market Complaints and Reports, art. 42',
    rule:
      'If a complainant seems to be cheating for compensation by planting, swapping, faking or inventing, or to be ' +
      'blackmailing, the case goes to the police.',
  },
  invoice18: {
    name: 'Measures on Invoices, art. 18',
    rule: 'Whoever sells and is paid issues an invoice to the one who pays.',
  },
  invoice33: {
    name: 'Measures on Invoices, art. 33',
    rule: 'Who should issue an invoice and does not is ordered by the tax office to do so, and may be fined.',
  },
  penalty5: {
    name: 'Measures on Penalties for Infringing Consumer Rights, art. 5',
    rule:
      'A seller may not take the price by deceit and then not supply, or not as agreed, nor pass off fake or ' +
      'inferior goods or use false measures.',
  },
  penalty6: {
    name: 'Measures on Penalties for Infringing Consumer Rights, art. 6',
    rule:
      'Advertising must be true: no invented sales or reviews, false “clearance”, “lowest” or “special” prices, or ' +
      'false prize promotions.',
  },
  penalty8: {
    name: 'Measures on Penalties for Infringing Consumer Rights, art. 8',
    rule:
      'Failing without good reason for over fifteen days to repair, exchange, take back, make up or pay what is ' +
      'owed, from the end of the agreed term, or for poor quality from your request, counts as wilful delay or ' +
      'unreasonable refusal.',
  },
  penalty9: {
    name: 'Measures on Penalties for Infringing Consumer Rights, art. 9',
    rule:
      'On no-reason returns it counts as wilful delay or refusal if the seller does nothing for over fifteen days, ' +
      'gives no true return address or contact, refuses without your confirmation at purchase or because you ' +
      'opened it, or without good reason does not refund within fifteen days of getting the goods.',
  },
  penalty10: {
    name: 'Measures on Penalties for Infringing Consumer Rights, art. 10',
    rule:
      'A seller paid in advance who does not supply as agreed must perform or refund, as you ask, with interest ' +
      'and necessary costs; refusing a reasonable refund outright or for over fifteen days counts as wilful delay ' +
      'or unreasonable refusal.',
  },
  penalty16: {
    name: 'Measures on Penalties for Infringing Consumer Rights, art. 16',
    rule:
      'Taking the price by deceit without supplying as agreed, passing off fakes and false advertising are fraud; ' +
      'selling unsafe, spoiled or falsely marked goods is too, unless the seller proves it was not deceiving.',
  },
  price16: {
    name: 'Rules on Marked Prices and Price Fraud, art. 16',
    rule:
      'A price compared with must be true. If it is not detailed, it may not be above the lowest price paid there ' +
      'in the seven days before, or the last one paid if there was none.',
  },
  price17: {
    name: 'Rules on Marked Prices and Price Fraud, art. 17',
    rule:
      'Without good reason a price may not be raised sharply just before a sale to serve as its base, nor may a ' +
      'baseless price be used.',
  },
  price19: {
    name: 'Rules on Marked Prices and Price Fraud, art. 19',
    rule:
      'Price fraud includes false discounts or comparisons, misleading price marks, breaking a price promise ' +
      'without good reason, hiding price conditions against you, and refusing to honour coupons or points as ' +
      'agreed.',
  },
  price20: {
    name: 'Rules on Marked Prices and Price Fraud, art. 20',
    rule:
      'Online, the price on the front page may not be below the one on the details page, and a promotion’s ' +
      'published scope and rules must match the real ones; a platform may not force sellers into false prices.',
  },
  price21: {
    name: 'Rules on Marked Prices and Price Fraud, art. 21',
    rule:
      'It is not price fraud if the business has enough proof it did not act on purpose, or the price really paid ' +
      'was better for you.',
  },
} satisfies typeof source
