import type { PhraseWords } from '../../../words'

export const ownOrder = {
  'platformMatter.payLater': [
    'turn off pay later', 'charged without me paying', 'auto renewal charged me', 'password-free payment took my money',
    'never agreed to use now pay later', 'subscription i didnt want', 'mum tapped once and it was ordered, pay later',
    'how did it pay without asking', 'pay later debited my account', 'cancel auto renewal', 'how to disable password free payment',
    'i thought it was free, then they took the money after delivery', 'zero yuan order turned out to cost money', 'membership renews by itself',
    'monthly card fee i never wanted', 'one tap purchase without paying, charged later', 'stop automatic deduction',
    'does unpaid pay later hurt my credit, i never wanted to buy', 'grandfather has dozens of pay later parcels',
    'how do i turn off use first pay latter', 'mum was only looking, then boxes came and wechat paid by itself, it is called pay later',
  ],
  'platformMatter.family': [
    'my child ordered it', 'kid spent money on games', 'dad ordered ten by mistake', 'son used my phone to buy', 'daughter paid a streamer',
    'my wife pressed pay by accident', 'grandma cant read and bought things', 'toddler bought toys', 'my toddler placed an order',
    'children topped up a game', 'kids bought skins on my phone', 'my mom clicked by mistake and bought it', 'grandson spent my money on a game',
    'dad with dementia orders things', 'minor spent money, can it be refunded', 'my sister used my phone to order',
    'husband ordered the wrong thing by accident', 'kid knows my password and paid', 'my chidren ordered toys',
    'my nephew is nine and spent 700 on game coins with my phone',
  ],
  'platformMatter.price': [
    'price dropped right after i bought', 'coupon doesnt work', 'promised cashback not paid', 'the free order activity is a trick',
    'cant withdraw my reward', 'charged more than shown', 'invited friends, no red packet', 'price protection refused',
    'price went down the day after', 'refund the difference', 'coupon not applied at checkout', 'bargain game never reaches zero',
    'slash the price never finishes', 'subsidy was not deducted', 'lottery withdrawal impossible, always a cent short',
    'price in the live stream was lower than what i paid', 'free item promotion not honoured', 'cash back didnt come',
    'i paid more than the listed price', 'discount missing', 'vouchers expired at once', 'paid, had lunch, came back and it was 35 cheaper',
  ],
  'platformMatter.refund': [
    'refunded but no money', 'refund not in my account', 'charged twice', 'where did my refund go', 'refund successful but card shows nothing',
    'refunded to a closed card', 'paid double for one order', 'missing refund', 'refund says completed but i got nothing', 'still refunding for days',
    'no refund on my bank statement', 'refund went to someone elses wechat', 'bank card was cancelled, where does the refund go',
    'refund amount is less than i paid', 'payment failed but money was taken', 'money deducted twice', 'how to see where the refund was sent',
    'seller agreed to refund but the money isnt here', 'refund not recieved',
    'order says refunded a week ago, my bank printed the list and there is no such entry',
  ],
  'platformMatter.restricted': [
    'account restricted', 'cant place orders', 'they banned me', 'account frozen', 'says my account is abnormal', 'not allowed to request refunds',
    'chat blocked by the platform', 'suspended for no reason', 'account limited', 'cannot buy anything, it says risk',
    'my account was banned without reason', 'blocked from after-sales because of too many returns', 'wallet frozen', 'muted, i cant message sellers',
    'they say i abuse refunds', 'lift the restriction', 'appeal my ban', 'cant order, too many operations', 'acount suspended',
    'after returning some rotten fruit my account suddenly cannot place orders', 'my account is restricted', 'account blocked',
    'i cannot place an order', 'my account was frozen', 'pinduoduo banned my account', 'cant apply for refund because my account is restricted',
    'my account is flagged', 'account abnormal', 'i was blacklisted by the platform', 'not allowed to comment', 'chat function disabled',
    'they limited my account for refunds', 'why was my account suspended', 'cannot buy because of risk control', 'unblock my account',
  ],
} satisfies PhraseWords<'ownOrder'>
