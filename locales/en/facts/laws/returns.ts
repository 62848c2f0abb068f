import type { returns as source } from '../../../zh-CN/facts/laws/returns'

export const returns = {
  return3: {
    name: 'Interim Measures on Seven-Day Returns, art. 3',
    rule: 'Online sellers must honour the seven-day no-reason return; the platform must guide, press and check them.',
  },
  return6: {
    name: 'Interim Measures on Seven-Day Returns, art. 6',
    rule:
      'Four kinds are excluded: custom-made; fresh or perishable; audio, video and software downloaded or unsealed ' +
      'by you; and newspapers and periodicals.',
  },
  return7: {
    name: 'Interim Measures on Seven-Day Returns, art. 7',
    rule:
      'Three kinds are excluded only if you confirmed at purchase: those that once opened may endanger safety or ' +
      'health or change in quality; those that lose much value once activated or tried; and those sold as near ' +
      'expiry or flawed.',
  },
  return8: {
    name: 'Interim Measures on Seven-Day Returns, art. 8',
    rule:
      'Returned goods must be intact: quality and function kept, with parts and trademark complete. Opening the ' +
      'packaging to check and reasonable testing do not change that.',
  },
  return9: {
    name: 'Interim Measures on Seven-Day Returns, art. 9',
    rule:
      'Use that costs much value makes goods not intact: food, cosmetics and the like with the necessary one-time ' +
      'seal broken; electronics altered, relabelled, lastingly marked, activated, or with unreasonable use data; ' +
      'clothes, shoes and the like with trademark or labels removed, or dirty or damaged.',
  },
  return10: {
    name: 'Interim Measures on Seven-Day Returns, art. 10',
    rule: 'You must tell the seller within seven days of receipt; the days count from the day after you sign for it.',
  },
  return11: {
    name: 'Interim Measures on Seven-Day Returns, art. 11',
    rule:
      'Once told, the seller must promptly give a true return address, contact and phone; you must then send the ' +
      'goods promptly and keep the proof.',
  },
  return12: {
    name: 'Interim Measures on Seven-Day Returns, art. 12',
    rule: 'Parts and gifts go back too; if a gift cannot, the seller may ask for the price marked for it beforehand.',
  },
  return13: {
    name: 'Interim Measures on Seven-Day Returns, art. 13',
    rule: 'The seller must refund within seven days of receiving the intact goods back.',
  },
  return14: {
    name: 'Interim Measures on Seven-Day Returns, art. 14',
    rule:
      'The refund goes back the way you paid, each part its own way; without your express consent the seller ' +
      'should not choose another, unless agreed otherwise.',
  },
  return15: {
    name: 'Interim Measures on Seven-Day Returns, art. 15',
    rule:
      'What you paid in points, vouchers or coupons comes back in the same form, unless their use and return were ' +
      'agreed otherwise.',
  },
  return17: {
    name: 'Interim Measures on Seven-Day Returns, art. 17',
    rule:
      'The refund is what you really paid; if returning part of a set or deal ends the discount, it is settled at ' +
      'each item’s price when bought.',
  },
  return18: {
    name: 'Interim Measures on Seven-Day Returns, art. 18',
    rule:
      'In a no-reason return the buyer pays the return shipping unless agreed otherwise; if free shipping had a ' +
      'threshold you no longer meet, the seller may deduct it.',
  },
  return19: {
    name: 'Interim Measures on Seven-Day Returns, art. 19',
    rule: 'The seller may agree on a way of returning with you but should not limit yours.',
  },
  return20: {
    name: 'Interim Measures on Seven-Day Returns, art. 20',
    rule:
      'Excluded goods must be clearly marked; for those needing your confirmation there must be a prominent step ' +
      'in the purchase itself, for each purchase. Without it the seller may not refuse.',
  },
  return24: {
    name: 'Interim Measures on Seven-Day Returns, art. 24',
    rule:
      'In a dispute over a return the platform must mediate if you ask; if you go another way, it must give you ' +
      'the seller’s real name, address and working contact and actively help.',
  },
  return30: {
    name: 'Interim Measures on Seven-Day Returns, art. 30',
    rule:
      'Sellers who add to the excluded goods on their own are punished under art. 56 of the Consumer Protection ' +
      'Law.',
  },
  return31: {
    name: 'Interim Measures on Seven-Day Returns, art. 31',
    rule:
      'Sellers are punished for refusing without your confirmation or because you opened or checked the goods, for ' +
      'doing nothing for over fifteen days or giving no true return address or contact, and for not refunding ' +
      'within fifteen days of getting the goods.',
  },
  return35: {
    name: 'Interim Measures on Seven-Day Returns, art. 35',
    rule:
      'For goods below the required quality, art. 24 of the Consumer Protection Law and other rules apply, not the ' +
      'no-reason return.',
  },
} satisfies typeof source
