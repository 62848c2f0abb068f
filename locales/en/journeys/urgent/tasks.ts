import type { urgent as source } from '../../../zh-CN/journeys/urgent/tasks'

export const urgent = {
  hurtCallRescue: {
    do: 'Serious: call 120 now. Mild: still see a doctor',
    how: 'Serious is: trouble breathing, can’t be woken, heavy bleeding, a child or an older person badly affected. Tell the doctor what was eaten or used, and when it began. Fire: 119.',
  },
  hurtPapers: {
    do: 'Keep medical records, test results and bills',
    how: 'They show the harm and what it cost.',
  },
  stopUsing: {
    do: 'Stop eating or using it, and put it out of reach',
    how: 'Tell the old and the young at home. Unplug it; for fumes open the windows; if it smokes or burns get away and call 119.',
  },
  keepGoodsAndBatch: {
    do: 'Keep the product and packaging; photograph the batch number',
    how: 'Don’t eat it, use it or throw it away. Photograph the batch number, production date and fault clearly.',
  },
  saveShopDetails: {
    do: 'Screenshot the shop’s name, product page and safety warnings',
    how: 'Product pages change and disappear; keep a copy first.',
  },
  askForDelisting: {
    do: 'Ask for a refund, and for the platform to check this product',
    how: 'You can decline a small offer. Someone did get a refund and the product taken down, but that is one case.',
  },
  reportUnsafe: {
    do: 'You can complain to 12315, or report it there',
    how: 'For your money or compensation choose 投诉 (complaint); only to have it looked into, 举报 (report).',
  },
  unsafeWhyFood: {
    do: 'If someone is hurt, claim from the seller or the maker',
    how: 'Food Safety Law, art. 148: for food, whoever you ask first pays first; Consumer Protection Law, art. 40: for other defective goods, the seller or the maker.',
  },
  unsafeWhyIdentity: {
    do: 'Food: if the platform can’t name the seller, it pays',
    how: 'Food Safety Law, art. 131: when food harmed you and it can’t give the seller’s real name, address and working contact.',
  },
  unsafeWhySeller: {
    do: 'Online shops must say where they are and how to reach them',
    how: 'Consumer Protection Law, art. 28: address, contact details and safety warnings must be given to you.',
  },
  unsafeWhyCompany: {
    do: 'A company bought it? A report fits better',
    how: 'Measures on Market Complaints and Reports, art. 16: complaints about what was not bought for daily life are not accepted.',
  },

  accountIsItOurs: {
    do: 'First: did someone in the family pay it?',
    how: 'Pay-later falling due, automatic charges, renewals and a child’s taps are not theft; if so, pick “It was pay-later” below.',
  },
  accountTellProvider: {
    do: 'No? Call the bank and the payment provider now',
    how: 'The number is on the back of your card, or in WeChat Pay or Alipay. Ask them to stop the payment and freeze the account.',
  },
  accountChangePassword: {
    do: 'Change your password and log out other devices',
    how: 'Open the app yourself. Change login and payment passwords; turn off password-free payments you don’t recognise.',
  },
  accountCallPolice: {
    do: 'Money gone? Call 110 and report it',
    how: 'Do it alongside the call to your bank. Say when, how much and where it went, and ask how the case is opened.',
  },
  accountSupport: {
    do: 'Tell official support (官方客服) about the account',
    how: 'They handle accounts and payments. For a shop account, use 帮助中心 (help centre) in 商家后台 (seller dashboard).',
  },
  accountProof: {
    do: 'Screenshot login alerts and payments',
    how: 'Show the time, amount and payee. Don’t delete any texts yet.',
  },
  accountWhyProvider: {
    do: 'A payment you didn’t authorise is usually the provider’s loss',
    how: 'E-Commerce Law, art. 57: you must tell them promptly; they don’t bear it if they can prove it was your fault.',
  },

  lockedLookAtMoney: {
    do: 'First look: is there a charge you don’t recognise?',
    how: 'Check bank texts and payment bills; pay-later and family purchases don’t count. If there is, pick “money is going out” below.',
  },
  lockedFreezeMoney: {
    do: 'Call the bank and the payment provider to freeze your money',
    how: 'A relative’s phone will do. The number is on the back of your card, or in WeChat Pay or Alipay.',
  },
  lockedTryLogin: {
    do: 'Tap 找回 (recover) or 帮助 (help) on the login page',
    how: 'Try only in the official app; don’t trust anyone online who offers to recover accounts.',
  },
  lockedSupport: {
    do: 'Still stuck? Reach support from a relative’s phone or WeChat',
    how: '帮助中心 (help centre) on the website and the WeChat account 拼多多 both lead there. Beware of look-alike accounts.',
  },
  lockedNoSignal: {
    do: 'No signal all of a sudden? Ask your carrier at once',
    how: 'Call from another phone and ask whether someone replaced your SIM. If so, block the SIM and freeze your money too.',
  },
} satisfies typeof source
