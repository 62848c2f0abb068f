import type { PhraseWords } from '../../../words'

export const ownOrder = {
  'platformMatter.payLater': [
    'turn off pay later', 'charged without me paying', 'auto renewal charged me', 'password-free payment took my money', 'never agreed to use now pay later', 'subscription i didnt want', 'mum tapped once and it was ordered, pay later',
    'how did it pay without asking',
  ],
  'platformMatter.family': [
    'my child ordered it', 'kid spent money on games', 'dad ordered ten by mistake', 'son used my phone to buy', 'daughter paid a streamer', 'my wife pressed pay by accident', 'grandma cant read and bought things', 'toddler bought toys',
  ],
  'platformMatter.price': [
    'price dropped right after i bought', 'coupon doesnt work', 'promised cashback not paid', 'the free order activity is a trick', 'cant withdraw my reward', 'charged more than shown', 'invited friends, no red packet', 'price protection refused',
  ],
  'platformMatter.refund': [
    'refunded but no money', 'refund not in my account', 'charged twice', 'where did my refund go', 'refund successful but card shows nothing', 'refunded to a closed card', 'paid double for one order', 'missing refund',
  ],
  'platformMatter.restricted': [
    'account restricted', 'cant place orders', 'they banned me', 'account frozen', 'says my account is abnormal', 'not allowed to request refunds', 'chat blocked by the platform', 'suspended for no reason',
  ],
} satisfies PhraseWords<'ownOrder'>
