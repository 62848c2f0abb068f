import type { PhraseWords } from '../../../words'

export const company = {
  'company.enquiry': [
    'company wants to buy in bulk', 'bulk order for the office', 'custom uniforms for staff', 'need a vat invoice before we order', 'wholesale price',
    'our school wants desks', 'ask a quote for our firm', 'gifts for employees, large quantity', 'our company wants to purchase 100 chairs',
    'corporate purchase', 'can a company pay by transfer on the platform, before ordering', 'minimum order with our logo',
    'sample before we order for the firm', 'bulk price for a hotel', 'restaurant wants to buy in quantity', 'need a contract before our company buys',
    'office supplies for my employer', 'company gifts with our logo', 'coporate bulk buying',
    'our office needs thirty chairs, the boss wants a contract and an invoice before we order',
  ],
  'company.wrong': [
    'goods for our company are defective', 'company order delivered late', 'our firm got the wrong quantity', 'no invoice for the company purchase',
    'bulk order went wrong', 'logo misprinted on our custom order', 'half of the chairs for the office are broken', 'company purchase arrived wrong',
    'defective batch for our factory', 'boxes missing from our company order', 'our firm paid and the goods havent come',
    'goods differ from the sample, bought for company', 'seller wont refund our company', 'uniforms in wrong sizes for our staff',
    'hotel sheets we ordered are faded', 'company bought machines that dont work', 'supplier is late with our order',
    'purchase for my school is faulty', 'copmany order problem',
    'two hundred gift boxes for our staff, half mouldy and some never came, finance is after me',
  ],
  'companyEnquiry.offPlatform': [
    'supplier wants a deposit outside the app', 'asks our company to pay by bank transfer', 'wants to sign the contract on wechat',
    'large order offline for a better price', 'they want 30 percent to a private account first, not paid', 'supplier avoids the platform order',
    'pay offline for bulk', 'vendor asks our company to pay outside', 'they want the company to wire a deposit privately',
    'supplier says cheaper off the platform', 'purchase for my firm, he wants wechat payment', 'asked to pay the boss personal card for a bulk order',
    'seller says big orders cant go through the app', 'supplier wants our company to sign offline', 'company should transfer before any order exists',
    'told my company not to order on pinduoduo', 'bulk supplier gives a private qr code', 'corprate order, they want direct transfer',
    'good quote for shelves but he will not let our company order here, wants the deposit on his own card',
  ],
  'companyOutside.illegal': [
    'our company was sold counterfeit goods, report the maker', 'supplier delivered unsafe equipment to our firm, which authority', 'report an unlicensed supplier as a business', 'the batch our office bought breaks the law', 'company purchase is substandard, inform the regulator',
    'our school received illegal food from a supplier', 'report fake cables bought for our factory', 'business buyer wants to denounce an illegal producer',
  ],
  'companyOutside.contract': [
    'our company wants to sue the supplier', 'breach of purchase contract', 'company arbitration', 'claim damages as a business',
    'firm rejects the platform ruling', 'penalty under our contract', 'lawyers letter from our company', 'company lawsuit against a vendor',
    'our firm wants compensation under the contract', 'business arbitration clause with the supplier', 'supplier broke the contract with our company',
    'legal department wants to sue the shop', 'company claims lost production', 'sue for the companys money',
    'which court for a company purchase contract', 'platform wont help our company, legal way', 'business to business contract dispute',
    'terminate the contract and get company money back',
    'the machine our plant bought never ran, the contract has a penalty clause, management wants to sue',
  ],
} satisfies PhraseWords<'company'>
