import type { PairName, StepId } from '../flow'

/** What a person can name directly: an answer where the answer is what people say, a step where they name the step. */
type Named = StepId | PairName

/**
 * The roads a person's own words may be taken for, by the room they stand in. Of several answers that lead to one step,
 * the one that is said with the fewest questions before it stands here.
 */
export const roadsOf = {
  start: ['start.unsure'],
  urgent: [
    'urgent',
    'urgent.hurt',
    'urgent.unsafe',
    'urgent.account',
    'urgent.lockedOut',
    'urgent.gaveCode',
    'urgent.sentMoney',
    'urgent.threatened',
    'lockedOut.moneyMoving',
  ],
  scam: ['scam.nothing', 'scam.screen', 'scam.parcel', 'scam.number', 'scam.unsure', 'moneySent.notThrough', 'moneySent.paymentUnsettled'],
  pressure: ['pressure.degrading', 'pressure.summons', 'threatened.goesOn'],
  buyer: [
    'issue',
    'issue.fake',
    'goods.fresh',
    'goods.warranty',
    'goods.none',
    'delivery.notShipped',
    'delivery.cancelled',
    'delivery.stuck',
    'delivery.signedNotReceived',
    'delivery.short',
    'delivery.damaged',
    'delivery.card',
    'delivery.courier',
    'stage.notYet',
    'stage.noReply',
    'stage.offered',
    'stage.refused',
    'stage.withPlatform',
    'stage.closed',
    'stage.unsure',
  ],
  returning: [
    'noReason.withinSevenDays',
    'noReason.overSevenDays',
    'noReason.notReceived',
    'noReason.special',
    'returnLeg.notSent',
    'returnLeg.noAddress',
    'returnLeg.nothingComes',
    'returnLeg.disputed',
    'returnLeg.freight',
  ],
  ownOrder: [
    'platformMatter.payLater',
    'platformMatter.family',
    'platformMatter.price',
    'platformMatter.refund',
    'platformMatter.restricted',
  ],
  changing: [
    'ask.change',
    'ask.invoice',
    'changeOrder.notShipped',
    'changeOrder.shipped',
    'ask.unreachable',
    'ask.report',
    'ask.beforeBuying',
    'ask.agent',
    'merchantUnreachable.shopGone',
  ],
  platform: ['askPlatform', 'askSupport', 'ruling.won', 'ruling.lost', 'ruling.turnedBack', 'ruling.promisePassed', 'ruling.unsure'],
  outside: ['outside', 'file12315', 'file12305', 'filePayment', 'getTested', 'askAssociation', 'goToCourt'],
  seller: [
    'seller',
    'seller.emergency',
    'seller.appeal',
    'seller.deposit',
    'sellerBuyer.ticking',
    'sellerBuyer.wrongReturn',
    'sellerBuyer.moneyGone',
    'sellerBuyer.blackmail',
    'sellerRefund.platformRuled',
    'sellerShop.routine',
    'sellerShop.order',
    'sellerShop.campaign',
    'sellerCustomers.tool',
    'sellerCustomers.wechat',
    'sellerCustomers.call',
    'sellerSupport',
    'sellerOutside.report',
    'sellerOutside.court',
    'sellerOutside.courtBuyer',
  ],
  company: ['company.enquiry', 'company.wrong', 'companyEnquiry.offPlatform', 'companyOutside.contract', 'companyOutside.illegal'],
} as const satisfies Readonly<Record<string, readonly Named[]>>

/** A step or an answer that people can name directly. */
export type RoadId = (typeof roadsOf)[keyof typeof roadsOf][number]

/** All roads, in the order in which what was learnt counts them. */
export const allRoads: readonly RoadId[] = Object.values(roadsOf).flat()

/** Roads that do not wait, and are said first. */
export const dangerRoads: ReadonlySet<RoadId> = new Set([
  'urgent',
  'urgent.hurt',
  'urgent.unsafe',
  'urgent.account',
  'urgent.gaveCode',
  'urgent.sentMoney',
  'urgent.threatened',
  'lockedOut.moneyMoving',
  'scam.nothing',
  'scam.screen',
  'scam.unsure',
  'moneySent.notThrough',
  'moneySent.paymentUnsettled',
  'threatened.goesOn',
])

/** Where the roads that do not wait stand among all. What sounds like danger at all speaks for each of them. */
export const dangerPlaces: readonly number[] = allRoads.flatMap((id, at) => (dangerRoads.has(id) ? [at] : []))
