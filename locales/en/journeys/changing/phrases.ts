import type { PhraseWords } from '../../../words'

export const changing = {
  'ask.change': [
    'wrong address', 'change my address', 'wrong phone number on the order', 'want another size', 'change the colour', 'moved house, deliver elsewhere', 'sent to my old home', 'edit my order',
  ],
  'changeOrder.notShipped': [
    'change the address before it ships', 'not sent yet, wrong phone number on the order', 'want another colour, it is still unshipped', 'order is waiting for dispatch and the address is wrong', 'can i still change the size, not shipped', 'just paid and noticed the wrong address',
    'fix the recipient name, they have not sent it', 'edit an order that has not left',
  ],
  'changeOrder.shipped': [
    'already shipped to the wrong address', 'it is on its way to my old home', 'can the courier redirect it', 'shipped with the wrong phone number', 'parcel is in transit and i moved', 'change address after shipping', 'sent off before i noticed the address was wrong',
    'reroute a parcel that is already out',
  ],
  'ask.unreachable': [
    'cant reach the seller', 'how do i contact the shop', 'no chat button', 'seller blocked me', 'shop phone is dead', 'message wont send', 'cant find the seller of an old order', 'where is the seller chat',
  ],
  'ask.report': [
    'report a shop', 'this shop sells fake medicine, report', 'how to report a seller', 'they cheat old people, shut them down', 'pirated books shop', 'uses my photo as a product picture', 'report a live stream', 'selling banned stuff',
  ],
  'ask.beforeBuying': [
    'havent bought yet', 'question before buying', 'which size should i take', 'is this shop reliable', 'do they deliver to my village', 'is it in stock', 'want to ask about a product', 'thinking of buying a tv',
  ],
  'ask.agent': [
    'complain about support', 'agent was rude', 'support hung up on me', 'platform agent lied', 'customer service takes the sellers side', 'passed from one agent to another', 'agent closed my chat', 'useless support person',
  ],
  'merchantUnreachable.shopGone': [
    'shop is gone', 'the shop closed', 'seller ran away with the money', 'shop no longer exists', 'store was shut down and i have no refund', 'seller disappeared', 'they went bankrupt', 'shop deleted',
  ],
} satisfies PhraseWords<'changing'>
