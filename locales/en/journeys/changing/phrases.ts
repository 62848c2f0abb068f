import type { PhraseWords } from '../../../words'

export const changing = {
  'ask.change': [
    'wrong address', 'change my address', 'wrong phone number on the order', 'want another size', 'change the colour', 'moved house, deliver elsewhere', 'sent to my old home', 'edit my order',
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
