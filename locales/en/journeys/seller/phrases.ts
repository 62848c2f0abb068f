import type { PhraseWords } from '../../../words'

export const seller = {
  seller: [
    'i am a seller', 'i run a shop on pinduoduo', 'problem with my store', 'i sell on pdd', 'merchant here', 'my own shop has trouble', 'we are the shop not the buyer',
  ],
  'seller.emergency': [
    'my shop was suddenly closed', 'store suspended overnight', 'deposit frozen', 'sale sign-up crashed today', 'all my products were taken down', 'my funds are frozen, urgent', 'shop blocked with orders on the way',
  ],
  'seller.appeal': [
    'appeal a violation', 'they fined my shop', 'penalty is wrong', 'my listing was flagged as fake but i am authorised', 'fined for late shipping', 'appeal a restriction on my store', 'accused of false dispatch', 'my shop was downgraded',
  ],
  'seller.deposit': [
    'deposit not returned', 'closed my shop and want the deposit back', 'shop deposit takes too long', 'when do i get my security deposit', 'deposit refund stuck', 'left the platform, deposit missing', 'bond still not paid out',
  ],
  'sellerBuyer.ticking': [
    'buyer asks for a refund, i am the seller', 'refund request with a countdown', 'customer wants refund only', 'how do i reject a buyers refund', 'buyer claims he got nothing', 'a refund request came into my shop', 'customer wants his money back and keeps the goods, not decided yet',
  ],
  'sellerBuyer.wrongReturn': [
    'buyer returned something else', 'customer sent back an empty box', 'return is damaged by the buyer', 'buyer swapped my goods', 'returned clothes were worn by the customer', 'return from buyer lacks parts', 'got a brick back as return',
  ],
  'sellerBuyer.moneyGone': [
    'buyer got the refund and kept the goods', 'refunded, the customer never sent it back', 'lost goods and money to a buyer', 'auto refunded and my goods are still there', 'buyer cheated me with refund only', 'customer wont return after refund',
    'free goods for the buyer',
  ],
  'sellerBuyer.blackmail': [
    'buyer threatens bad review for money', 'customer blackmails me', 'pay or one star', 'professional claimer wants money', 'buyer demands cash not to report my shop', 'extortion by a customer', 'wants 500 to delete his review',
  ],
  'sellerShop.routine': [
    'change my main category', 'set up a shipping template', 'change the shop name', 'renew business license in the shop', 'add a staff account', 'how to list a product', 'change return address of my store',
  ],
  'sellerShop.order': [
    'order not showing in my backend', 'buyer paid but i see no order', 'orders missing in seller panel', 'customer sends a payment screenshot, no order here', 'order disappeared from my shop', 'orders dont sync', 'cant find the customers order',
  ],
  'sellerShop.campaign': [
    'cant sign up for the campaign', 'promotion sign-up error', 'what are the conditions for the sale event', 'my product was rejected for a campaign', 'flash sale registration', 'set the wrong campaign price', 'want my shop in the big promotion',
  ],
  'sellerCustomers.tool': [
    'which app to answer buyers', 'seller app doesnt notify', 'reply to customers on computer', 'set an auto reply', 'messages come late in the seller app', 'too many customer messages', 'low reply rate',
  ],
  'sellerCustomers.wechat': [
    'buyer wants my wechat', 'can i add customers on wechat', 'put a wechat card in the parcel', 'move the customer to qq', 'give buyers my number', 'gave a customer my wechat', 'buyer wants to pay me on wechat',
  ],
  'sellerCustomers.call': [
    'how do i call a buyer', 'cant reach my customer', 'buyer phone number hidden', 'customer doesnt reply to my messages', 'virtual number doesnt connect', 'need to check a buyers address', 'ring the customer',
  ],
  sellerSupport: [
    'seller support', 'merchant customer service', 'who helps shop owners', 'cant withdraw my shop money', 'human agent for merchants', 'open a ticket as a seller', 'question about my shop backend', 'ad fees of my shop are wrong',
  ],
  'sellerOutside.report': [
    'as a seller i want to report the platform to the authorities', 'which regulator do merchants complain to about pinduoduo', 'the platform abuses its power over my shop, report it', 'merchant complaint to market supervision about pdd', 'platform forces me to lower prices, who do i report to',
    'where can a shop owner denounce platform rules', 'government office for sellers treated badly', 'report unfair platform fines as a merchant',
  ],
  'sellerOutside.court': [
    'sue the platform as a seller', 'merchant against pinduoduo in court', 'arbitration with the platform', 'platform keeps my sales money, want to sue', 'fight a shop fine in court', 'arbitration clause in the seller contract', 'seller lawsuit against pdd',
  ],
  'sellerOutside.courtBuyer': [
    'sue a buyer', 'take my customer to court', 'buyer kept the goods, i will sue', 'lawsuit against a refund-only buyer', 'sue without knowing the buyers name', 'send a lawyers letter to the buyer', 'is it worth suing a customer',
  ],
} satisfies PhraseWords<'seller'>
