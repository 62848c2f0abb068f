import type { wishes as source } from '../../../zh-CN/journeys/shared/wishes'

/** What each wish means, in the order of the originals. */
export const wishes = {
  'issue.quality': ['return and refund, seller pays shipping', 'exchange it for a good one', 'repair it', 'refund part, ＿＿ yuan'],
  'goods.fresh': ['refund the spoiled part, ＿＿ yuan', 'full refund', 'send good ones instead'],
  'goods.warranty': ['repair it free of charge and say by which day', 'exchange it', 'return and refund'],
  'issue.fake': ['return and refund, seller pays shipping', 'return and refund, with the compensation promised: ＿＿'],
  'issue.delivery': ['deliver it and say by which day', 'full refund'],
  'delivery.notShipped': ['ship today, or refund', 'full refund with the true reason', 'ship it, with the compensation promised: ＿＿'],
  'delivery.cancelled': [
    'ship the order as placed and say by which day',
    'full refund with the true reason',
    'full refund, plus the ＿＿ yuan more that I had to pay',
  ],
  'delivery.stuck': ['find out where it is and deliver it by ＿＿', 'send another one', 'full refund'],
  'delivery.signedNotReceived': ['find out who was given it and deliver it', 'send another one', 'full refund'],
  'delivery.short': ['send what is missing', 'refund what is missing, ＿＿ yuan', 'return and refund'],
  'delivery.damaged': ['exchange it for a good one', 'return and refund, seller pays shipping', 'refund part, ＿＿ yuan'],
  'issue.noReason': ['return and refund'],
  'noReason.notReceived': ['cancel the order, full refund', 'call the parcel back, full refund'],
  'returnExceptions.notConfirmed': ['return and refund'],
  'familyOrdered.merchantNo': ['cancel what has not shipped, full refund', 'return and refund'],
  'returnLeg.noAddress': ['give me a true return address, name and phone', 'take the return and refund as agreed'],
  'returnLeg.nothingComes': ['refund as agreed', 'send the exchange or the missing items today', 'say by which day it is repaired and sent'],
  'returnLeg.disputed': ['full refund as agreed', 'show the unpacking video and photos', 'send it back to me as it was'],
  'returnLeg.noMoney': ['find out where it went and say by which day it arrives'],
  'returnLeg.freight': ['pay back the shipping, ＿＿ yuan'],
} satisfies typeof source
