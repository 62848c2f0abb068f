import type { hotlines as source } from '../../zh-CN/facts/hotlines'

export const hotlines = {
  n4008822528: 'The Luyoutong article and one page call it the consumer hotline, the Diantuoyi phone article the company purchasing line, and an old FAQ lists it as support. Unverified.',
  n02153395288: 'Two articles call it the seller hotline and several pages the consumer hotline, which is the opposite; a scam page has printed it too. Unverified.',
  n95218811: 'Only the Diantuoyi phone article calls it the consumer hotline; it is found nowhere else. Unverified.',
  n02153395088: 'A few pages call it the seller hotline; none of the four articles mentions it. Unverified.',
  n02161897088: 'An undated old FAQ lists it as support; it may be long out of use. Unverified.',
  n02161897188: 'The old FAQ calls it the seller hotline, one page round-the-clock support. Unverified.',
  n02161775888: 'Only one page says it may be the consumer hotline, and tells you to go by the app. Unverified.',
  n4006186666: 'Only one page calls it Pinduoduo support, unlike all others. Do not rely on it.',
  n4006789999: 'Only one page calls it Pinduoduo support, unlike all others. Do not rely on it.',
  n4008276211: 'Only one page calls it Pinduoduo support, unlike all others. Do not rely on it.',
  n4008822888: 'Only one page calls it Pinduoduo support, unlike all others. Do not rely on it.',
  n02124153888: 'Only one page says it is the Pinduoduo wallet’s. Unverified.',
  n95010: 'Public records show it is Ctrip’s, not Pinduoduo’s. An article got it wrong.',
  n95187: 'It is generally known as Alibaba Cloud’s, not Pinduoduo’s. A page got it wrong.',
  n95188: 'A public list has it as Alipay support. To reach a payment provider, first use the number in your payment app or on your card.',
  n95017: 'A public list has it as WeChat Pay support. To reach a payment provider, first use the number in your payment app or on your card.',
} satisfies typeof source
