import type { PhraseWords } from '../../../words'

export const changing = {
  'ask.change': [
    'wrong address', 'change my address', 'wrong phone number on the order', 'want another size', 'change the colour',
    'moved house, deliver elsewhere', 'edit my order', 'i put the wrong address', 'how to change the delivery address', 'old address on the order',
    'different colour please', 'can i change the size of my order', 'receiver name is wrong', 'forgot the apartment number',
    'phone number has a typo', 'deliver later, i am away', 'want to add a note to the order', 'change quantity', 'wrong adress, how to edit',
    'we moved and i forgot to switch to the new address',
  ],
  'changeOrder.notShipped': [
    'change the address before it ships', 'not sent yet, wrong phone number on the order', 'want another colour, it is still unshipped',
    'order is waiting for dispatch and the address is wrong', 'can i still change the size, not shipped', 'just paid and noticed the wrong address',
    'fix the recipient name, they have not sent it', 'edit an order that has not left', 'not shipped yet, change address',
    'before dispatch i want a bigger size', 'unshipped order, wrong name', 'order not out yet, add one more piece',
    'want a different colour, they have not shipped', 'just ordered to the wrong address', 'pending shipment but the phone number is old',
    'swap the model before they send', 'hasnt shipped, edit the door number',
  ],
  'changeOrder.shipped': [
    'already shipped to the wrong address', 'it is on its way to my old home', 'can the courier redirect it', 'shipped with the wrong phone number',
    'parcel is in transit and i moved', 'change address after shipping', 'sent off before i noticed the address was wrong',
    'reroute a parcel that is already out', 'already shipped to the wrong place, redirect it', 'sent to my old home',
    'shipped already, address is wrong', 'in transit to the wrong address', 'courier has it, send it elsewhere', 'on the way but i moved away',
    'redirect a shipped parcel', 'out for delivery to my old office', 'sent already, receiver name wrong',
    'can i change the pickup point while it is on the road', 'they posted it yesterday and i only noticed the dorm address now',
  ],
  'ask.unreachable': [
    'cant reach the seller', 'how do i contact the shop', 'no chat button', 'seller blocked me', 'shop phone is dead', 'message wont send',
    'cant find the seller of an old order', 'where is the seller chat', 'no way to contact the seller', 'chat wont open', 'blocked by the shop',
    'where do i message the shop', 'i want to phone the seller', 'seller number not in service', 'message failed to send to seller',
    'how do i find the shop i bought from last year', 'contact seller button is missing', 'how to reach merchant', 'unable to contact saler',
    'i looked everywhere on the page and there is no place to write to the shop',
  ],
  'ask.report': [
    'report a shop', 'this shop sells fake medicine, report', 'how to report a seller', 'they cheat old people, shut them down', 'pirated books shop',
    'uses my photo as a product picture', 'report a live stream', 'selling banned stuff', 'report this store', 'they sell illegal things',
    'want the shop punished', 'shop pretends to be the official brand store', 'report a listing', 'report fake reviews of a shop',
    'selling prescription drugs, report', 'where is the report button', 'shop sells knives to kids', 'stop this shop from cheating others',
    'reporting a seller, dont need money', 'that shop targets pensioners, i dont want money, i want it checked and closed',
  ],
  'ask.beforeBuying': [
    'havent bought yet', 'question before buying', 'which size should i take', 'is this shop reliable', 'do they deliver to my village',
    'is it in stock', 'want to ask about a product', 'thinking of buying a tv', 'not ordered yet, have a question', 'what size for 170 cm',
    'do they ship to xinjiang', 'is installation included, before i buy', 'is this product any good, thinking of buying',
    'can i trust the reviews before ordering', 'does it come with a warranty, i want to buy', 'how long is delivery, planning to order',
    'which model is better', 'considering to purchase', 'what should i ask before ordering',
    'before i order a washing machine for my parents, will they carry it to the village and install it',
  ],
  'ask.agent': [
    'complain about support', 'agent was rude', 'support hung up on me', 'platform agent lied', 'customer service takes the sellers side',
    'passed from one agent to another', 'agent closed my chat', 'useless support person', 'bad customer service agent',
    'platform agent rude to my mother', 'agent copy pastes the same answer', 'agent doesnt care', 'want to complain about a pinduoduo agent',
    'support gave me false information', 'agent ended the conversation on purpose', 'complaint against customer service staff',
    'support agent mocked me', 'file a complaint about the support rep', 'agent tricked me to withdraw my request',
    'an hour with the pdd agent, three sentences on repeat, then she closed the chat',
  ],
  'merchantUnreachable.shopGone': [
    'shop is gone', 'the shop closed', 'seller ran away with the money', 'shop no longer exists', 'store was shut down and i have no refund',
    'seller disappeared', 'they went bankrupt', 'shop deleted', 'store is closed down', 'shop vanished', 'page says this shop does not exist',
    'the store link is dead', 'seller shut the shop and kept my money', 'shop gone, who does the warranty', 'seller went out of business',
    'cant find the shop any more, its gone', 'shop was removed by the platform', 'shop changed its name and denies my order', 'store dissapeared',
    'wanted to ask about my broken pillow and the shop page is blank, it no longer exists',
  ],
} satisfies PhraseWords<'changing'>
