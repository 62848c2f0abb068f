import type { publicServices as source } from '../../zh-CN/facts/publicServices'

export const publicServices = {
  police: { name: '110 police', use: 'Someone is in danger, a scam is under way, or money has already gone: call this first.' },
  fire: { name: '119 fire', use: 'Fire, explosion, leaking gas, someone trapped.' },
  ambulance: { name: '120 ambulance', use: 'Someone is hurt, poisoned or very unwell.' },
  consumer: { name: '12315 consumer complaints', use: 'Disputes over things bought for daily life; fakes, false advertising and food problems can be reported.' },
  city: { name: '12345 city services', use: 'When you do not know which office to ask, they pass you on.' },
  post: { name: '12305 postal appeals', use: 'Parcel late, lost, damaged or not delivered, after you complained to the courier and disagree with the answer.' },
  antiFraud: { name: '96110 anti-fraud line', use: 'To ask about or report a suspected scam; answer when it calls. If money has gone, 110 first.' },
  payments: { name: '12363 financial consumers', use: 'If you disagree with a payment provider (mobile payment), complain to the central bank.' },
  banks: { name: '12378 banks and insurers', use: 'Disputes with a bank, credit card or insurer, after complaining to them first.' },
  internet: { name: '12377 illegal online content', use: 'To report fake sites, fake support pages and other harmful content.' },
  legalAid: { name: '12348 legal services', use: 'Free legal advice, and how to apply for legal aid.' },
  court: { name: '12368 court services', use: 'How to sue or file, or how your case is going.' },
} satisfies typeof source
