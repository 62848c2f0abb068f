import type { problems as source } from '../../../zh-CN/journeys/shared/problems'

export const problems = {
  'issue.quality': 'the item is faulty, ＿＿ (what is wrong or differs)',
  'goods.fresh': 'something is wrong with what came, ＿＿ (how much is bad or short)',
  'goods.warranty': 'the item is faulty, ＿＿ (what, since when, warranty until)',
  'issue.fake': 'I suspect it is fake or not as advertised, ＿＿ (what shows it)',
  'issue.delivery': 'something is wrong with shipping or delivery, ＿＿ (what happened)',
  'delivery.notShipped': 'I have paid and nothing has been shipped, ＿＿ (day paid, day promised)',
  'delivery.cancelled': 'I paid and was asked to cancel the order, ＿＿ (the reason given)',
  'delivery.stuck': 'the tracking has stopped and the parcel has not arrived, ＿＿ (where, and since when)',
  'delivery.signedNotReceived': 'the tracking says it was signed for and I never received it, ＿＿ (the day, and who is named)',
  'delivery.short': 'what came is not what was ordered, ＿＿ (missing, or what came)',
  'delivery.damaged': 'it was already damaged when it arrived, ＿＿ (where)',
  'delivery.courier': 'something is wrong with the courier’s delivery, ＿＿ (the day, what happened)',
  'issue.noReason': 'I would like to return it for a refund, ＿＿ (day it came, state now)',
  'noReason.notReceived': 'I have not received it and would like a refund, ＿＿ (shipped or not, requested or not)',
  'noReason.withinSevenDays': 'it came within the last seven days and I want a no-reason return, ＿＿ (day it came, intact or not)',
  'noReason.unsure': 'I want a no-reason return, ＿＿ (day it came, intact or not)',
  'returnExceptions.notConfirmed':
    'I want a no-reason return and was told it is not possible, but ＿＿ (I never confirmed that when ordering, or returns were promised)',
  'ask.change': 'I need to change the delivery details, ＿＿ (to what)',
  'familyOrdered.merchantNo': 'someone in my family placed this order, ＿＿ (who, and how it happened)',
  'returnLeg.noAddress': 'the return was agreed, but I cannot send it back, ＿＿ (no address, or refused)',
  'returnLeg.nothingComes': 'it was agreed and nothing has come of it, ＿＿ (return, exchange, missing items or repair; the day sent, the tracking number)',
  'returnLeg.disputed': 'I sent the goods back and was told something is wrong, ＿＿ (what was said, and what is to be deducted)',
  'returnLeg.noMoney': 'it says refunded, but the money has not come, ＿＿ (the day, and how much)',
  'returnLeg.freight': 'the return shipping has not been paid back, ＿＿ (how much)',
} satisfies typeof source
