import type { publicServices as source } from '../../zh-CN/facts/publicServices'

export const publicServices = {
  police: { name: '110 police', use: 'Someone is in danger, a scam is under way, or money has already been sent: call this.' },
  fire: { name: '119 fire', use: 'Fire, explosion, leaking gas, someone trapped.' },
  ambulance: { name: '120 ambulance', use: 'Someone is hurt, poisoned or very unwell.' },
  consumer: { name: '12315 consumer complaints and reports', use: 'Complain to the market regulator about something you bought for daily life; report fakes, false advertising and food problems.' },
  city: { name: '12345 city services', use: 'When you don’t know which office to ask, they put you through.' },
  post: { name: '12305 postal appeals', use: 'A parcel is late, lost, damaged or not delivered, you have complained to the courier first, and you’re not satisfied with the result.' },
  antiFraud: { name: '96110 anti-fraud line', use: 'Ask about or report a suspected scam; if money has already been sent, call 110. If it calls you: listen, give no code and no money, hang up, then dial 96110 yourself.' },
  payments: { name: '12363 financial consumer protection', use: 'If you’re not satisfied with how a payment provider (such as mobile payment) handled it, complain to the central bank.' },
  banks: { name: '12378 bank and insurance complaints', use: 'Disputes with a bank, credit card or insurer, after you’ve complained to them first.' },
  internet: { name: '12377 illegal and harmful online content', use: 'Report fake sites, fake support pages and other harmful content.' },
  mind: { name: '12356 psychological help line', use: 'When it is too much to bear, or you think of ending your life: call and talk. It may not be answered all night; in danger, call 120 or 110.' },
  legalAid: { name: '12348 public legal services', use: 'Free legal advice; you can also ask how to apply for legal aid.' },
  court: { name: '12368 court services', use: 'Ask how to sue or file a case, or how your own case is going.' },
} satisfies typeof source
