import type { safety as source } from '../../../zh-CN/facts/laws/safety'

export const safety = {
  food131: {
    name: 'Food Safety Law, art. 131',
    rule:
      'If food bought online harms you, you can claim from the seller or producer. If the platform cannot give the ' +
      'seller’s real name, address and working contact, it pays; if it did not register the seller’s identity or ' +
      'check its licence, it is jointly liable.',
  },
  food148: {
    name: 'Food Safety Law, art. 148',
    rule:
      'If food below the safety standard harms you, whoever you claim from first must pay first and may not pass ' +
      'you on. The producer, or a seller who knew, also owes ten times the price or three times the loss, at least ' +
      '1,000 yuan; label flaws that neither affect safety nor mislead are excepted.',
  },
  foodReading1: {
    name: 'Supreme Court Interpretation on Punitive Damages for Food and Medicine, art. 1',
    rule:
      'For food bought for personal or family use that is below the safety standard you can claim punitive damages; ' +
      'without proof you knew, ten times what you really paid.',
  },
  foodReading8: {
    name: 'Supreme Court Interpretation on Punitive Damages for Food and Medicine, art. 8',
    rule:
      'For mere flaws of labels, such as type size, misprints or format, that neither affect safety nor mislead, ' +
      'courts do not award punitive damages.',
  },
  foodReading12: {
    name: 'Supreme Court Interpretation on Punitive Damages for Food and Medicine, art. 12',
    rule:
      'If you knew and bought it to claim, courts support only a reasonable amount for daily life; that you knew is ' +
      'for the seller or producer to prove.',
  },
  foodReading15: {
    name: 'Supreme Court Interpretation on Punitive Damages for Food and Medicine, art. 15',
    rule:
      'Where someone fakes a breach and threatens with complaints or suits to get paid, the court passes suspected ' +
      'blackmail to the police.',
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
  privacy10: {
    name: 'Personal Information Protection Law, art. 10',
    rule:
      'Nobody may unlawfully collect or use another’s personal information, or unlawfully trade, pass on or publish ' +
      'it.',
  },
  privacy28: {
    name: 'Personal Information Protection Law, art. 28',
    rule:
      'Financial accounts and the like are sensitive personal information. They may be handled only for a specific ' +
      'and necessary purpose, under strict protection.',
  },
  privacy65: {
    name: 'Personal Information Protection Law, art. 65',
    rule:
      'Anyone may complain about or report unlawful handling of personal information to the authority in charge, ' +
      'which must handle it in time and tell the result.',
  },
  publicOrder47: {
    name: 'Public Security Administration Penalties Law, art. 47',
    rule: 'Unlawfully entering someone’s home or restricting their freedom is punished with detention and a fine.',
  },
  publicOrder50: {
    name: 'Public Security Administration Penalties Law, art. 50',
    rule:
      'Threatening someone’s safety, public insult or defamation, repeated insulting or threatening messages, ' +
      'harassing, pestering or stalking, and spreading private matters, where not a crime, are punished by the ' +
      'police with detention or a fine; a no-contact order is possible for harassing, pestering and stalking.',
  },
  publicOrder56: {
    name: 'Public Security Administration Penalties Law, art. 56',
    rule:
      'Selling or passing on personal information against the rules, or stealing or unlawfully obtaining it, is ' +
      'punished with detention.',
  },
  publicOrder58: {
    name: 'Public Security Administration Penalties Law, art. 58',
    rule: 'Fraud, blackmail and the like, where not a crime, are punished with detention or a fine.',
  },
  publicOrder90: {
    name: 'Public Security Administration Penalties Law, art. 90',
    rule:
      'The police must register and investigate reports at once, or tell you why they find no breach of public ' +
      'order.',
  },
} satisfies typeof source
