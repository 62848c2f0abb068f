import type { PhraseWords } from '../../../words'

export const company = {
  'company.enquiry': [
    'company wants to buy in bulk', 'bulk order for the office', 'custom uniforms for staff', 'need a vat invoice before we order', 'wholesale price', 'our school wants desks', 'ask a quote for our firm', 'gifts for employees, large quantity',
  ],
  'company.wrong': [
    'goods for our company are defective', 'company order delivered late', 'our firm got the wrong quantity', 'no invoice for the company purchase', 'bulk order went wrong', 'logo misprinted on our custom order', 'half of the chairs for the office are broken',
  ],
  'companyEnquiry.offPlatform': [
    'supplier wants a deposit outside the app', 'asks our company to pay by bank transfer', 'wants to sign the contract on wechat', 'large order offline for a better price', 'they want 30 percent to a private account first, not paid', 'supplier avoids the platform order',
    'pay offline for bulk',
  ],
  'companyOutside.illegal': [
    'our company was sold counterfeit goods, report the maker', 'supplier delivered unsafe equipment to our firm, which authority', 'report an unlicensed supplier as a business', 'the batch our office bought breaks the law', 'company purchase is substandard, inform the regulator',
    'our school received illegal food from a supplier', 'report fake cables bought for our factory', 'business buyer wants to denounce an illegal producer',
  ],
  'companyOutside.contract': [
    'our company wants to sue the supplier', 'breach of purchase contract', 'company arbitration', 'claim damages as a business', 'firm rejects the platform ruling', 'penalty under our contract', 'lawyers letter from our company',
  ],
} satisfies PhraseWords<'company'>
