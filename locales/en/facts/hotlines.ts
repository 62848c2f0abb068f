import type { hotlines as source } from '../../zh-CN/facts/hotlines'

export const hotlines = {
  n4008822528:
    'The Luyoutong article and one page call it the consumer hotline, the Diantuoyi phone article calls it the ' +
    'company purchasing line, and an old FAQ lists it as support. Unverified.',
  n02153395288:
    'Two articles call it the seller hotline; several pages call it the consumer hotline, which is the opposite; a ' +
    'scam page has printed it too. Unverified.',
  n95218811: 'Only the Diantuoyi phone article calls it the consumer hotline; we found it nowhere else. Unverified.',
  n02153395088: 'A few pages call it the seller hotline; none of the four articles mentions it. Unverified.',
  n02161897088: 'An undated old FAQ lists it as support; it may be long out of use. Unverified.',
  n02161897188: 'The old FAQ calls it the seller hotline, one page calls it round-the-clock support. Unverified.',
  n02161775888:
    'Only one page says it may be the consumer hotline, and that page itself says to go by the app. Unverified.',
  n4006186666: 'Only one page calls it Pinduoduo support, and nothing else agrees. Don’t rely on it.',
  n4006789999: 'Only one page calls it Pinduoduo support, and nothing else agrees. Don’t rely on it.',
  n4008276211: 'Only one page calls it Pinduoduo support, and nothing else agrees. Don’t rely on it.',
  n4008822888: 'Only one page calls it Pinduoduo support, and nothing else agrees. Don’t rely on it.',
  n02124153888: 'Only one page says it is the phone number of Pinduoduo’s wallet. Unverified.',
  n95010: 'Public records show it is Ctrip’s support number, not Pinduoduo’s. An article got it wrong.',
  n95187:
    'It is generally known as Alibaba Cloud’s number, not Pinduoduo’s. A page gives it as Pinduoduo’s by mistake.',
  n95188:
    'A public list gives it as Alipay support. To reach a payment provider, use the number in your payment app or on ' +
    'the back of your card first.',
  n95017:
    'A public list gives it as WeChat Pay support. To reach a payment provider, use the number in your payment app ' +
    'or on the back of your card first.',
} satisfies typeof source
