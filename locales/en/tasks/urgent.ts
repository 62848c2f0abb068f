import type { urgent as source } from '../../zh-CN/tasks/urgent'

export const urgent = {
  hurtCallRescue: {
    do: 'People come first: if it is serious, call 120',
    how: 'Hard to breathe, can’t be woken, heavy bleeding, or a child or an old person badly affected: call at once. Smoke or fire: 119. Someone threatens you: 110.',
  },
  hurtSeeDoctor: {
    do: 'Even if mild, see a doctor and keep every paper',
    how: 'Tell the doctor what was eaten or used and when it began. Records, test results and bills show the harm and what it cost.',
  },
  stopUsing: {
    do: 'Stop eating or using it, and put it out of reach',
    how: 'Tell everyone at home, above all children and older people. Unplug anything electric; if it smokes or burns, get away and call 119.',
  },
  keepGoodsAndBatch: {
    do: 'Keep the product and packaging, photograph the batch number',
    how: 'Don’t eat it, use it or throw it away. Photograph the batch, the production date and the fault, so it is clear which batch did it; the guides say photos can be sent to support through the app.',
  },
  saveShopDetails: {
    do: 'Screenshot the shop’s name, the product page and its safety notes',
    how: 'Consumer Protection Law, art. 28: online shops must state address, contact and safety notes. If food harmed you and the platform can’t give the seller’s real name, address and working contact, the platform pays (Food Safety Law, art. 131, 2021 text checked).',
  },
  askForDelisting: {
    do: 'Say what you want: a refund, and the platform to check this product',
    how: 'If the merchant offers only a little, you may decline. The guides say some got a refund or a product taken down; those are single cases, not a promise for yours.',
  },
  reportUnsafe: {
    do: 'You may complain or report it to 12315',
    how: 'Harmed by food that fails the safety standard, you may claim compensation from the seller or the producer (Food Safety Law, art. 148, 2021 text checked). A company purchaser’s complaint may be refused (according to copies we read, Market Regulation Complaint Measures, art. 16); illegal conduct can still be reported.',
  },

  accountTellProvider: {
    do: 'A payment you did not make? Call the payment provider and the bank now',
    how: 'The number is in your payment app or on your card; ask them to stop and freeze. E-Commerce Law, art. 57: notify promptly of an unauthorised payment; the provider bears the loss unless it proves you were at fault.',
  },
  accountChangePassword: {
    do: 'Change the password and log out other devices',
    how: 'Open the Pinduoduo app yourself; don’t tap a link anyone sent. Choose new login and payment passwords, and turn off password-free payments you don’t recognise.',
  },
  accountCallPolice: {
    do: 'Money gone? Call 110',
    how: 'Say when, how much and where it went, and ask how the case is recorded. Do it alongside the payment provider; neither needs to wait.',
  },
  accountSupport: {
    do: 'Tell official support about the account, not the merchant',
    how: 'The guides say stolen accounts and payment trouble belong to buyer support and a merchant can’t solve them; for a shop account use 帮助中心 (help centre) in 商家后台 (seller console). Menus change between versions.',
  },
  accountProof: {
    do: 'Screenshot login alerts and payment records',
    how: 'Time, amount and payee should all show, so it is clear which step was not yours. Don’t delete texts yet; the guides say proof can be sent to support through the app.',
  },

  lockedFreezeMoney: {
    do: 'Call the payment provider and the bank first and ask them to freeze',
    how: 'A family member’s phone will do; the number is in the payment app or on your card. If money is already gone, call 110 as well.',
  },
  lockedTryLogin: {
    do: 'See if the login page offers 找回 (recover) or 帮助 (help)',
    how: 'Only in the official app, and the app decides; don’t trust anyone online who recovers accounts. If your phone suddenly has no signal, ask your carrier whether someone replaced your SIM.',
  },
  lockedSupport: {
    do: 'Can’t open the app? Reach official support another way',
    how: 'The guides say 帮助中心 (help centre) on the website and 客户服务 (customer service) in the WeChat account 拼多多 also reach support, maybe slower; menus change. Beware of look-alike accounts.',
  },
} satisfies typeof source
