import type { PhraseWords } from '../../../words'

export const buyer = {
  issue: [
    'i want a refund', 'how do i get my money back', 'problem with something i bought', 'something went wrong with my order', 'bad purchase, need help', 'complain about a seller', 'ripped off on pinduoduo', 'refnud', 'how to return things',
  ],
  'issue.fake': [
    'its a fake', 'counterfeit shoes', 'not genuine', 'sold as new but the phone is refurbished', 'false advertising', 'said real silk, it is polyester', 'the miracle cure does nothing, they lied', 'knock-off perfume', 'gold ring is not gold',
    'serial number doesnt match, looks like a replica',
  ],
  'goods.fresh': [
    'half the fruit is rotten', 'eggs arrived broken and smelly', 'the shrimp stinks', 'vegetables wilted', 'mouldy strawberries', 'meat went bad', 'dead crabs', 'flowers already withered', 'grocery pickup food spoiled', 'frozen food arrived thawed',
  ],
  'goods.warranty': [
    'fridge stopped cooling after two months', 'tv broke under warranty', 'phone keeps switching off and they wont repair it', 'washing machine leaks', 'shop sends me to the maker, the maker to the shop', 'laptop screen died',
    'they charge for a repair under guarantee', 'appliance faulty', 'tablet doesnt charge',
  ],
  'goods.none': [
    'it is broken', 'wrong colour', 'wrong item sent', 'not as described', 'bad quality', 'dress has a hole', 'doesnt work', 'shoes fell apart in two days', 'wrong size sent', 'looks nothing like the picture', 'zip is stuck', 'stopped working after one use',
    'defective lamp', 'smells awful',
  ],
  'delivery.notShipped': [
    'not shipped', 'they dont ship', 'paid a week ago and still not sent', 'still waiting for dispatch', 'top-up never arrived', 'voucher not delivered', 'pre-order date passed', 'keeps saying tomorrow', 'hasnt been shiped yet', 'when will they send it out',
  ],
  'delivery.cancelled': [
    'seller says out of stock', 'asks me to cancel the order', 'they say the price was a mistake', 'wants me to choose changed my mind', 'cancelled my order after i paid', 'no stock so please request a refund', 'seller cancelled on me',
    'told me to cancel then raised the price',
  ],
  'delivery.stuck': [
    'tracking hasnt moved', 'parcel lost', 'stuck at the depot', 'no tracking information', 'fake tracking number', 'parcel was sent back to the seller', 'where is my package', 'still in transit', 'shipped but it never came', 'delivery is taking forever',
  ],
  'delivery.signedNotReceived': [
    'says delivered but i dont have it', 'marked as signed, i never got it', 'someone else took my parcel', 'not in the locker', 'courier says he left it at the door', 'who signed for it', 'the station cannot find my parcel', 'shows delivered, nothing here',
  ],
  'delivery.short': [
    'one item missing', 'empty box', 'ordered three got two', 'parts are missing', 'ordered a phone, got a bar of soap', 'incomplete set', 'got something totally different', 'they forgot the lid', 'nothing in the package', 'fewer than i paid for',
  ],
  'delivery.damaged': [
    'arrived broken', 'smashed in transit', 'box was crushed', 'bowls in pieces', 'damaged on the way', 'mirror cracked on arrival', 'bottle leaked in the post', 'courier damaged it, want the shop to fix this',
  ],
  'delivery.card': [
    'only a card in the parcel', 'just a qr code instead of the goods', 'got a card to scan to claim my order', 'bought a phone and a voucher card came', 'scratch card in place of my purchase', 'must activate a card to get the item',
    'the order was only a paper with a code',
  ],
  'delivery.courier': [
    'complain about the courier', 'delivery man was rude', 'they dont deliver to my door', 'driver threw my parcel', 'courier company wont pay', 'left it at a station without calling', 'delivery guy wants extra money', 'bad courier',
  ],
  'stage.notYet': [
    'havent talked to the seller yet', 'what should i write to the seller', 'where do i apply for after-sales', 'do i message the shop first', 'just noticed the problem, what first', 'how do i open a request', 'never asked for a refund before',
  ],
  'stage.noReply': [
    'seller doesnt answer', 'no reply from the shop', 'only automatic replies', 'they ignore me', 'refund request pending, no response', 'read my message and said nothing', 'sent ten messages no answer', 'seller went silent', 'waiting for the seller to handle it',
  ],
  'stage.offered': [
    'they offer only half', 'seller offers a coupon', 'says he will pay me 5 yuan', 'wants me to keep it for a small refund', 'offer too low', 'seller says he is dealing with it', 'should i accept the compensation', 'they want to settle with a red packet',
  ],
  'stage.refused': [
    'seller refuses to refund', 'refund rejected', 'request declined', 'they say no', 'wont take it back', 'says i broke it myself', 'seller denies everything', 'no refund because i opened it', 'refused three times', 'seller wont exchange or refund',
  ],
  'stage.withPlatform': [
    'platform is reviewing', 'waiting for pinduoduo to decide', 'the platform stepped in days ago, no result', 'when will the platform decide', 'still platform processing', 'sent the evidence, platform is quiet', 'how long does their review take',
  ],
  'stage.closed': [
    'after-sales is closed', 'refund button is gone', 'request expired', 'i cancelled the request by mistake', 'confirmed receipt and cant refund any more', 'too late to apply', 'no way to request after-sales', 'it closed by itself',
  ],
} satisfies PhraseWords<'buyer'>
