import type { PhraseWords } from '../../../words'

export const returning = {
  'noReason.withinSevenDays': [
    'dont want it any more', 'changed my mind', 'doesnt fit me', 'just arrived and i dont like it', 'nothing wrong with it, want to return', 'bought it twice', 'impulse buy', 'no reason return', 'came yesterday, want to send it back',
  ],
  'noReason.overSevenDays': [
    'bought it weeks ago and want to return', 'missed the return period', 'had it for a month, dont want it', 'is it too late to return unused goods', 'forgot to return it in time', 'was away, now the return time is over',
    'still unopened after three weeks',
  ],
  'noReason.notReceived': [
    'cancel my order', 'not here yet and i dont want it', 'ordered by mistake, cancel', 'want to cancel before it ships', 'on its way but i changed my mind', 'can i refuse the parcel', 'stop the shipment', 'just ordered and regret it',
  ],
  'noReason.special': [
    'custom made, can i return it', 'seller says not returnable', 'engraved item', 'underwear opened, they refuse the return', 'sale items no return', 'can i return food i dont want', 'software key, want to return', 'page says no returns on this',
  ],
  'returnLeg.notSent': [
    'seller agreed to the return, how do i send it', 'return approved, not sent yet', 'where to enter the return tracking number', 'which courier for the return', 'no original box, how to send back', 'agreed to exchange, do i ship first',
    'pickup for my return never came',
  ],
  'returnLeg.noAddress': [
    'no return address', 'seller refused the return parcel', 'wrong return address', 'return came back to me', 'they agreed but dont say where to send it', 'return address does not exist', 'nobody picks up my return at their end',
  ],
  'returnLeg.nothingComes': [
    'sent it back, no refund', 'returned weeks ago and no money', 'exchange never arrived', 'promised replacement not sent', 'repair takes forever', 'seller got my return and does nothing', 'goods gone and money gone', 'waiting for the swap',
  ],
  'returnLeg.disputed': [
    'says i damaged the return', 'claims the return was empty', 'seller says parts are missing from my return', 'accused me of swapping it', 'wants to deduct money from my refund', 'they say it was worn', 'seller says tag removed so less money',
  ],
  'returnLeg.freight': [
    'who pays return shipping', 'return postage not refunded', 'they only refunded the item not the shipping', 'freight insurance didnt pay', 'promised free returns, now i pay', 'it was faulty, why do i pay postage', 'shipping back cost me 15',
  ],
} satisfies PhraseWords<'returning'>
