import type { problems as source } from '../../../zh-CN/journeys/shared/problems'

export const problems = {
  'issue.quality': 'the item is faulty or not as described',
  'issue.fake': 'the item seems to be fake or not as advertised',
  'issue.delivery': 'something went wrong with shipping or delivery',
  'delivery.notShipped': 'I have paid, but nothing has been shipped',
  'delivery.stuck': 'the tracking has stopped moving and the parcel has not arrived',
  'delivery.signedNotReceived': 'the tracking says it was signed for, but I never received it',
  'delivery.short': 'items are missing from the parcel',
  'delivery.damaged': 'the item was already damaged when it arrived',
  'delivery.courier': 'something went wrong with the courier’s delivery',
  'issue.noReason': 'I no longer want the item, and we haven’t settled the refund',
  'noReason.notReceived': 'I haven’t received the item, and my refund request hasn’t been settled',
  'noReason.withinSevenDays': 'I asked for a no-reason return within seven days of receipt, and it hasn’t been settled',
  'noReason.unsure': 'I asked for a no-reason return, and it hasn’t been settled',
  'returnExceptions.notConfirmed': 'I asked for a no-reason return, and the merchant says it is not possible',
  'issue.change': 'the delivery details need to be changed',
} satisfies typeof source
