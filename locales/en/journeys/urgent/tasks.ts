import type { urgent as source } from '../../../zh-CN/journeys/urgent/tasks'

export const urgent = {
  hurtCallRescue: {
    do: 'People come first: if it is serious, call 120',
    how:
      'Call at once if someone can’t breathe well, can’t be woken or is bleeding heavily, or if a child or an older ' +
      'person is badly affected. Smoke or fire: 119. Someone threatening you: 110.',
  },
  hurtSeeDoctor: {
    do: 'Even if it’s mild, see a doctor and keep every paper',
    how: 'Tell the doctor what was eaten or used and when it began. Records, test results and bills show the harm and what it cost.',
  },
  stopUsing: {
    do: 'Stop eating or using it, and put it out of reach',
    how:
      'Tell everyone at home, especially children and older people. Unplug anything electric first; if it smokes or ' +
      'burns, get away and call 119.',
  },
  keepGoodsAndBatch: {
    do: 'Keep the product and packaging; photograph the batch number',
    how:
      'Don’t eat it, use it or throw it away. Photograph the batch number, production date and fault clearly, to ' +
      'show which batch it was.',
  },
  saveShopDetails: {
    do: 'Screenshot the shop’s name, product page and safety warnings',
    how:
      'Online shops must give their address, contact details and safety warnings (Consumer Protection Law, art. 28). ' +
      'If food harmed you and the platform can’t give the merchant’s real name, address and working contact, the ' +
      'platform pays (Food Safety Law, art. 131; 2021 text checked).',
  },
  askForDelisting: {
    do: 'Ask for a refund, and for the platform to check this product',
    how:
      'If the merchant offers only a little, you can decline. The guides have cases with a refund and a product ' +
      'taken down, but those are single cases; yours may differ.',
  },
  reportUnsafe: {
    do: 'You can complain to 12315, or report it there',
    how:
      'If food that fails the safety standard harmed you, you can claim compensation from the merchant or the ' +
      'producer (Food Safety Law, art. 148; 2021 text checked). According to copies we read, a company purchaser’s ' +
      'complaint may be refused (Measures on Market Complaints and Reports, art. 16); illegal conduct can still be ' +
      'reported.',
  },

  accountTellProvider: {
    do: 'A payment isn’t yours? Call the bank and payment provider now',
    how:
      'The number is on the back of your card or in your payment app (such as Alipay or WeChat Pay); ask them to ' +
      'stop the payment and freeze the account. Tell them promptly of an unauthorised payment; the provider bears ' +
      'the loss unless it can prove you were at fault (E-Commerce Law, art. 57).',
  },
  accountChangePassword: {
    do: 'Change your password and log out other devices',
    how:
      'Open the Pinduoduo app yourself; don’t tap a link anyone sent. Choose login and payment passwords you’ve ' +
      'never used, and turn off password-free payments you don’t recognise.',
  },
  accountCallPolice: {
    do: 'Money gone? Call 110 and report it',
    how:
      'Say when, how much and where it went, and ask how the case is registered. Do it alongside the call to your ' +
      'bank; neither has to wait.',
  },
  accountSupport: {
    do: 'Tell official support about the account, not the merchant',
    how:
      'The guides say official support handles stolen accounts and payment trouble, and the merchant can’t. For a ' +
      'shop account, use 帮助中心 (help centre) in 商家后台 (seller dashboard); menus change between versions.',
  },
  accountProof: {
    do: 'Screenshot login alerts and payment records',
    how: 'Show the time, amount and payee, so it’s clear which step wasn’t yours. Don’t delete any texts yet.',
  },

  lockedFreezeMoney: {
    do: 'Call your bank, and Alipay or WeChat Pay, to freeze your money',
    how:
      'A relative’s phone will do; the number is in your payment app or on the back of your card. If money is ' +
      'already gone, call 110 as well.',
  },
  lockedTryLogin: {
    do: 'See if the login page offers 找回 (recover) or 帮助 (help)',
    how:
      'Try only in the official app and go by what it shows; don’t trust anyone online who offers to recover ' +
      'accounts. If your phone suddenly has no signal, ask your carrier whether someone replaced your SIM.',
  },
  lockedSupport: {
    do: 'Can’t open the app? Reach official support another way',
    how:
      'The guides say 帮助中心 (help centre) on the website and 客户服务 (customer service) in the WeChat account 拼多多 also ' +
      'reach support, perhaps more slowly; menus change between versions. Beware of look-alike accounts.',
  },
} satisfies typeof source
