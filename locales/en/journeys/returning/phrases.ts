import type { PhraseWords } from '../../../words'

export const returning = {
  'noReason.withinSevenDays': [
    'dont want it any more', 'changed my mind', 'doesnt fit me', 'just arrived and i dont like it', 'nothing wrong with it, want to return',
    'bought it twice', 'impulse buy', 'no reason return', 'came yesterday, want to send it back', 'just got it today, want to return',
    'too big for my room', 'i have one already, send it back', 'my husband doesnt like it', 'found it cheaper, return this one',
    'still sealed, arrived two days ago', 'returning a dress, nothing wrong, just not my style', 'how to return in the first days',
    'shoes too tight, unworn', 'regret buying, it came yesterday', 'dont like the color',
  ],
  'noReason.overSevenDays': [
    'bought it weeks ago and want to return', 'missed the return period', 'had it for a month, dont want it', 'is it too late to return unused goods',
    'forgot to return it in time', 'was away, now the return time is over', 'still unopened after three weeks', 'past the return window',
    'bought a month ago, never used', 'can i return after the deadline, nothing wrong with it', 'more than a week has gone by, dont want it',
    'the free return time has run out', 'was in hospital and missed the time to return', 'got it three weeks ago and dont like it',
    'i know its late but i would like to return it', 'recieved it last month, still in the box',
  ],
  'noReason.notReceived': [
    'cancel my order', 'not here yet and i dont want it', 'ordered by mistake, cancel', 'want to cancel before it ships',
    'on its way but i changed my mind', 'can i refuse the parcel', 'stop the shipment', 'just ordered and regret it', 'cancel',
    'i dont want it, it hasnt arrived', 'wrong order placed, not shipped', 'can i cancel after it shipped', 'refuse delivery',
    'stop the parcel, i dont need it', 'ordered twice by accident, cancel one', 'want my money back before it arrives',
    'changed my mind before delivery', 'cancle order',
  ],
  'noReason.special': [
    'custom made, can i return it', 'seller says not returnable', 'engraved item', 'underwear opened, they refuse the return', 'sale items no return',
    'can i return food i dont want', 'software key, want to return', 'page says no returns on this', 'personalised mug, can i send it back',
    'they say hygiene products cant be returned', 'marked as no return on the product page', 'fresh food, nothing wrong, dont want it',
    'ebook bought by mistake', 'imported goods, seller says no returns', 'gold ring, they say gold cannot be returned',
    'custom curtains i dont want any more', 'activated phone, seller says that means no return', 'final sale item',
  ],
  'returnLeg.notSent': [
    'seller agreed to the return, how do i send it', 'return approved, not sent yet', 'where to enter the return tracking number',
    'which courier for the return', 'no original box, how to send back', 'agreed to exchange, do i ship first', 'pickup for my return never came',
    'they said yes to my return, what next', 'how to ship it back', 'seller gave me the address, i havent sent it',
    'where do i put the tracking number', 'book a pickup for the return', 'wrong tracking number entered for the return',
    'threw away the box, how do i send it back, they agreed', 'they agreed to repair, do i mail it', 'fridge return approved, how do i move it',
    'do i need photos before sending back', 'agreed to refund, what should i click',
  ],
  'returnLeg.noAddress': [
    'no return address', 'seller refused the return parcel', 'wrong return address', 'return came back to me',
    'they agreed but dont say where to send it', 'return address does not exist', 'nobody picks up my return at their end',
    'seller wont give me the address to return to', 'they refused to accept my return', 'return parcel bounced',
    'address for the return is incomplete', 'phone on the return address is dead', 'courier says the receiver rejected it',
    'keeps approving but never tells where to send', 'return stuck there, no one signs', 'wrong adress for my return',
  ],
  'returnLeg.nothingComes': [
    'sent it back, no refund', 'returned weeks ago and no money', 'exchange never arrived', 'promised replacement not sent', 'repair takes forever',
    'seller got my return and does nothing', 'goods gone and money gone', 'waiting for the swap', 'seller received the return but wont pay',
    'return delivered a week ago, still no refund', 'i mailed it back and they do nothing', 'replacement never came',
    'they promised to resend and didnt', 'phone sent for repair, never came back', 'swapped item still not shipped',
    'waiting a month for the exchange', 'sent back and still no refnud',
  ],
  'returnLeg.disputed': [
    'says i damaged the return', 'claims the return was empty', 'seller says parts are missing from my return', 'accused me of swapping it',
    'wants to deduct money from my refund', 'they say it was worn', 'seller says tag removed so less money', 'they say what i returned is broken',
    'seller says i used it', 'charged me for scratches on the return', 'seller says a different item came back',
    'refund reduced because of packaging', 'says i removed a part', 'seller claims empty parcel, i did send it',
    'blames me for damage on the way back', 'claims stains on the dress i returned',
  ],
  'returnLeg.freight': [
    'who pays return shipping', 'return postage not refunded', 'they only refunded the item not the shipping', 'freight insurance didnt pay',
    'promised free returns, now i pay', 'it was faulty, why do i pay postage', 'shipping back cost me 15', 'return shipping fee',
    'do i pay to send it back', 'they deducted postage from the refund', 'paid 20 for the return, got 8', 'shipping insurance for returns not paid',
    'seller wont reimburse the postage', 'free return was promised but pickup charged me', 'sent wrong item, still i pay the shipping',
    'postage for exchange, whose cost',
  ],
} satisfies PhraseWords<'returning'>
