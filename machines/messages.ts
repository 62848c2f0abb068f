import type { FactId } from './facts/facts'
import type { Journey, PairName } from './flow'
import { keysOf } from './keys/keys'

/** A blank a person fills in on the device. It never enters a link. */
export type Blank =
  | 'orderNumber'
  | 'productName'
  | 'orderedOn'
  | 'problem'
  | 'wish'
  | 'contactedAt'
  | 'complainedAt'
  | 'offer'
  | 'agreedUntil'
  | 'agentId'
  | 'ticketId'
  | 'lastCallAt'
  | 'promised'
  | 'ruledAt'
  | 'newProof'
  | 'trackingNumber'
  | 'newAddress'
  | 'amount'
  | 'paid'
  | 'happenedAt'
  | 'shopName'
  | 'shopId'
  | 'companyName'
  | 'quantity'

/** Who the words are for, which decides how they are used: sent, filled into a form, or spoken. */
export type Recipient =
  | 'merchant'
  | 'platformForm'
  | 'platformChat'
  | 'platformPhone'
  | 'courier'
  | 'authority'
  | 'police'
  | 'bank'
  | 'buyer'

/** Words ready to send. The text is Chinese in every language, because a Chinese reader gets it; its blanks stand in it. */
export type Message = {
  readonly to: Recipient
  readonly facts?: readonly FactId[]
  /** The answers it fits after, where it does not fit everybody at its step. */
  readonly fits?: readonly PairName[]
  /** The answers it no longer fits after. */
  readonly unless?: readonly PairName[]
}

/** After these answers it may be that nobody in the family made the payment, which a bank may then be told. */
const notPaidByUs = [
  'outside.payment',
  'accountTaken.paymentUnsettled',
  'lockedMoney.paymentUnsettled',
] as const satisfies readonly PairName[]

/** After these answers a sum was charged wrongly or a refund is lost, which nobody may call theft. */
const chargedWrongly = ['refundMissing.refused', 'payLater.refused'] as const satisfies readonly PairName[]

/** The words to send of every journey that has some. */
export const messagesOf = {
  urgent: {
    urgentChat: { to: 'platformChat', facts: ['E03', 'E23', 'F01'] },
    urgentCall: { to: 'platformPhone', facts: ['E03', 'F03'] },
    accountChat: { to: 'platformChat', facts: ['F04', 'J01'] },
    lockedOutCall: { to: 'platformPhone', facts: ['E18', 'F04', 'J01'] },
    freezeCall: { to: 'bank' },
    unauthorisedPayment: { to: 'bank', facts: ['commerce57'] },
    accountPoliceReport: { to: 'police' },
  },
  buyer: {
    tellMerchant: { to: 'merchant', facts: ['B06', 'B07', 'B15'] },
    addToMerchant: { to: 'merchant', facts: ['B06', 'B15'] },
    remindMerchant: { to: 'merchant', facts: ['C02'] },
    askForPlan: { to: 'merchant', facts: ['C04', 'B15'] },
    refuseOffer: { to: 'merchant', facts: ['C03', 'C04'] },
    confirmAgreed: { to: 'merchant', facts: ['B11'] },
    answerCancel: { to: 'merchant', facts: ['civil577'] },
    askAfterWindow: { to: 'merchant' },
  },
  returning: {
    askReturn: { to: 'merchant', facts: ['consumer25'] },
    askLateReturn: { to: 'merchant', facts: ['B15'] },
    askWhereConfirmed: { to: 'merchant', facts: ['consumer25', 'return20'] },
    stopShipping: { to: 'merchant', facts: ['A11'] },
    askReturnAddress: { to: 'merchant', facts: ['return11'] },
    askReturnDate: { to: 'merchant' },
    askGrounds: { to: 'merchant' },
    askFreight: { to: 'merchant', facts: ['consumer24', 'freightLabel'] },
  },
  changing: {
    askIfShipped: { to: 'merchant', facts: ['A11'] },
    newAddressToMerchant: { to: 'merchant', facts: ['I01'] },
    newAddressToCourier: { to: 'courier', facts: ['I02', 'X30'] },
    invoiceRequest: { to: 'merchant', facts: ['consumer22'] },
    askBeforeOrder: { to: 'merchant', facts: ['B06'] },
    relayToMerchant: { to: 'platformChat', facts: ['A15', 'A16'] },
    askShopIdentity: { to: 'platformChat', facts: ['consumer44'] },
  },
  ownOrder: {
    payLaterChat: { to: 'platformChat' },
    familyAsk: { to: 'merchant', facts: ['civil145'] },
    priceAsk: { to: 'platformChat' },
    refundTrace: { to: 'platformChat', facts: ['return14'] },
    chargedTwice: { to: 'platformChat', facts: ['commerce55'], fits: ['platformMatter.refund'] },
    restrictedAppealText: { to: 'platformForm', facts: ['platformRules19'] },
  },
  pressure: {
    threatPoliceReport: { to: 'police', facts: ['publicOrder90'] },
    threatPlatformChat: { to: 'platformChat', facts: ['consumer29'], unless: ['scamStop.goesOn'] },
    degradingRefusal: { to: 'merchant' },
    degradingComplaint: { to: 'platformChat', facts: ['consumer27'] },
    summonsAnswer: { to: 'authority', facts: ['procedure128'] },
    summonsOfferReturn: { to: 'merchant', facts: ['civil157'] },
  },
  platform: {
    disputeRefused: {
      to: 'platformForm',
      facts: ['D05', 'D01', 'D06'],
      fits: ['stage.refused', 'stage.withPlatform'],
    },
    disputeSilent: { to: 'platformForm', facts: ['D05', 'D01', 'D06'], fits: ['silence.over24h', 'stage.withPlatform'] },
    disputeReturn: { to: 'platformForm', facts: ['D05', 'D01', 'return11'], fits: ['returnLeg.refused'] },
    plainAnswer: { to: 'merchant', facts: ['D11'] },
    noticeQuestion: { to: 'platformChat', facts: ['D08'] },
    progressRequest: { to: 'platformChat', facts: ['L04', 'C05', 'commerce61'] },
    enforcement: { to: 'platformChat', facts: ['D09', 'L05', 'commerce58'] },
    reviewRequest: { to: 'platformForm', facts: ['D10', 'L06', 'X27', 'commerce63'] },
    callAgainScript: { to: 'platformPhone', facts: ['L02', 'C07'] },
    supportOpening: { to: 'platformChat', facts: ['E31', 'E19'] },
    agentComplaint: { to: 'platformChat', facts: ['E29', 'commerce59'] },
    shopReport: { to: 'platformForm', facts: ['D14', 'commerce59'] },
  },
  outside: {
    complaint12315: { to: 'authority', facts: ['complaint10', 'complaint11', 'complaint16', 'consumerRules46'] },
    courierComplaint: { to: 'courier', facts: ['courier29', 'courier28', 'X30'] },
    complaint12305: { to: 'authority', facts: ['postal65', 'courier29'] },
    paymentNotice: { to: 'bank', facts: ['commerce57'], fits: notPaidByUs, unless: chargedWrongly },
    paymentComplaint: { to: 'authority', facts: ['commerce57'], fits: notPaidByUs, unless: chargedWrongly },
    chargeComplaint: { to: 'authority', facts: ['commerce55'], fits: ['outside.payment'] },
    askForTesting: { to: 'merchant', facts: ['consumerRules47', 'complaint22'] },
    mediationRequest: { to: 'authority', facts: ['consumer39', 'commerce60'] },
    smallClaimsFacts: {
      to: 'authority',
      facts: ['procedure165', 'procedureReading20', 'civil188'],
      fits: ['outside.court'],
    },
  },
  seller: {
    sellerEmergencyNote: { to: 'platformChat' },
    sellerAppealText: { to: 'platformForm', facts: ['H10', 'X27'] },
    sellerDepositAsk: { to: 'platformChat' },
    sellerQuestion: { to: 'platformChat' },
    sellerAskOrderNumber: { to: 'buyer' },
    sellerMissingOrder: { to: 'platformChat' },
    sellerRefundAgree: { to: 'buyer', facts: ['H05'] },
    sellerRefundTalk: { to: 'buyer', facts: ['H05'] },
    sellerWrongReturnAsk: { to: 'buyer' },
    sellerWrongReturnForm: { to: 'platformForm', facts: ['platformRules19'] },
    sellerReturnOrPay: { to: 'buyer', facts: ['civil985'] },
    sellerMoneyGoneAppeal: { to: 'platformChat', facts: ['platformRules19'] },
    sellerBlackmailAnswer: { to: 'buyer' },
    sellerBlackmailReport: { to: 'platformChat' },
    sellerPriceErrorNote: { to: 'buyer' },
    sellerStayHere: { to: 'buyer', facts: ['G08'] },
    sellerBuyerQuestion: { to: 'buyer', facts: ['H16'] },
    sellerChase: { to: 'platformChat', facts: ['L07', 'X27'] },
    sellerReportText: { to: 'authority' },
  },
  company: {
    companyEnquiryText: { to: 'merchant' },
    companyStayHere: { to: 'merchant' },
    companyNotice: { to: 'merchant', facts: ['civil621'] },
    companyInvoiceRequest: { to: 'merchant', facts: ['invoice18'] },
    companyCounter: { to: 'merchant' },
    companyReminder: { to: 'merchant' },
    companyRefusedText: {
      to: 'platformForm',
      facts: ['D05', 'D06'],
      fits: ['companyDispute.refused', 'companyNegotiate.refused', 'companyWait.refused'],
    },
    companySilentText: { to: 'platformForm', facts: ['D05', 'C03'], fits: ['companySilence.over24h'] },
    companyLastDemand: { to: 'merchant', facts: ['civil582', 'civil617'] },
    companyReportText: { to: 'authority' },
  },
  scam: {
    scamVerifyChat: { to: 'platformChat', facts: ['G05'] },
    scamStopPayment: { to: 'bank', facts: ['antiFraud20'] },
    scamPoliceReport: { to: 'police', facts: ['antiFraud20'] },
    scamAntiFraudCall: { to: 'police', facts: ['antiFraud30'] },
    scamTellLender: { to: 'bank' },
    deceivedComplaint: { to: 'authority', facts: ['antiFraud20'] },
    parcelToCourier: {
      to: 'courier',
      facts: ['courier29', 'courierMarket27'],
      fits: ['scam.parcel', 'platformMatter.notOrdered', 'strangeParcel.paidCourier'],
    },
  },
} as const satisfies { readonly [J in Journey]?: Readonly<Record<string, Message>> }

/** Every message the guide can hand over. */
const messages = {
  ...messagesOf.urgent,
  ...messagesOf.buyer,
  ...messagesOf.returning,
  ...messagesOf.changing,
  ...messagesOf.ownOrder,
  ...messagesOf.pressure,
  ...messagesOf.platform,
  ...messagesOf.outside,
  ...messagesOf.seller,
  ...messagesOf.company,
  ...messagesOf.scam,
} as const satisfies Readonly<Record<string, Message>>

export type MessageId = keyof typeof messages

/** One message of the catalogue. */
export const messageOf = (id: MessageId): Message => messages[id]

/** Every message, in the order the journeys are written. */
export const messageIds: readonly MessageId[] = keysOf(messages)
