import type { PairName } from '../../flow'
import { except, folded, goodsGone, only, type Step } from '../step'
import type { outside } from './flow'

/** What the law adds where the goods were fake, where food was unsafe, or where a durable thing broke. */
const addedByLaw = [
  only('issue.fake', 'ifFraud'),
  only(['someoneHurt.outside', 'unsafeProduct.outside'], 'ifHarmed', 'ifUnsafeFood'),
  only('goods.warranty', 'durableBurden'),
] as const

/** The set of papers to bring, for goods in hand and for goods that have gone back. */
const papers = [
  only(['someoneHurt.outside', 'unsafeProduct.outside'], 'unsafeProof'),
  except(goodsGone, 'evidenceBundle'),
  only(goodsGone, 'evidenceBundleSentBack'),
  except(['someoneHurt.outside', 'unsafeProduct.outside'], 'evidenceRuling'),
] as const

/** After these answers a sum was charged wrongly, or a refund is lost; nobody stole it. */
const chargedWrongly = ['refundMissing.refused', 'payLater.refused'] as const satisfies readonly PairName[]

/** After these answers a person was tricked into paying. */
const deceived = ['chasePayment.failed', 'goInPerson.refused'] as const satisfies readonly PairName[]

/** After these answers it was asked already whose payment it is. */
const stolenForSure = ['accountTaken.paymentUnsettled', 'lockedMoney.paymentUnsettled'] as const satisfies readonly PairName[]

/** After these answers it is the platform a person quarrels with, not a merchant. */
const withThePlatform = [
  'payLater.refused',
  'priceMatter.refused',
  'accountRestricted.refused',
  'lockedOut.refused',
  'complainAgent.refused',
] as const satisfies readonly PairName[]

export const outsideSteps = {
  outside: {
    kind: 'question',
    rung: 'outside',
    facts: ['commerce60', 'consumer39', 'commerce61', 'complaint16'],
  },

  file12315: {
    kind: 'action',
    rung: 'outside',
    tasks: [
      only('askInvoice.refused', 'invoiceTax'),
      'open12315',
      except(withThePlatform, 'findMerchantAddress'),
      except(['shopGone.refused', ...withThePlatform], 'whereComplaintGoes'),
      only('shopGone.refused', 'whereShopGone'),
      only(withThePlatform, 'whereAboutPlatform'),
      'realName12315',
      'wait12315',
      folded('ifNo', 'complaintNotTaken'),
      ...addedByLaw,
      'onePlaceOnly',
      'mediationNeedsBoth',
      only('shopGone.refused', 'platformMayOwe'),
      ...papers,
      folded('helper', 'mandateLetter', 'mandateIdentity', 'mandateChild'),
      'whyComplain',
      'whyWhere',
      'whyIdentity',
      'whySevenDays',
      only(['someoneHurt.outside', 'unsafeProduct.outside'], 'whyHarmed'),
      'whyNotAccepted',
    ],
    messages: ['complaint12315'],
    dial: ['consumer', 'city'],
  },

  complainCourier: {
    kind: 'action',
    rung: 'outside',
    tasks: [
      only('strangeParcel.paidCourier', 'courierHoldCash'),
      'complainAtCourier',
      except(['strangeParcel.paidCourier'], 'askWhoTookIt', 'courierPaysByRule'),
      'waitSevenDays',
      only('strangeParcel.paidCourier', 'parcelElder'),
      except(['strangeParcel.paidCourier'], 'sellerBearsTransport', 'courierDontConfirm'),
      'courierFakeCompensation',
      'evidenceTracking',
      'evidenceParcel',
      'whyCourierSeven',
      except(['strangeParcel.paidCourier'], 'whyCourierHandsOver', 'whyCourierPays', 'whySellerBears'),
      only('strangeParcel.paidCourier', 'parcelWhyRefuse', 'parcelWhyElder'),
    ],
    messages: ['courierComplaint', 'parcelToCourier'],
  },

  file12305: {
    kind: 'action',
    rung: 'outside',
    tasks: [
      'courierFirst',
      'open12305',
      'waitThirtyDays',
      'postOnlyDelivery',
      except(['strangeParcel.paidCourier'], 'sellerBearsTransport'),
      'evidenceTracking',
      'evidenceCourierReply',
      'whyPostal',
    ],
    messages: ['complaint12305'],
    dial: ['post'],
  },

  filePayment: {
    kind: 'action',
    rung: 'outside',
    tasks: [
      except([...chargedWrongly, ...stolenForSure], 'nobodyPaidCheck'),
      except(chargedWrongly, 'tellProviderNow', 'policeIfFraud', 'whoBearsPaymentLoss'),
      only(chargedWrongly, 'chargeInWriting'),
      'whichPaymentLine',
      only(chargedWrongly, 'chargeTruth'),
      'evidencePayment',
      'keepCodesSecret',
      except(chargedWrongly, 'whyPaymentLoss'),
      only(chargedWrongly, 'whyCharge'),
    ],
    messages: ['paymentNotice', 'paymentComplaint', 'chargeComplaint'],
    dial: ['police', 'payments', 'banks'],
    provider: true,
  },

  getTested: {
    kind: 'action',
    rung: 'outside',
    tasks: [
      'testAgreeWhere',
      'testOfficeNames',
      'testAskCost',
      except(goodsGone, 'testSealGoods'),
      only(goodsGone, 'testGoodsAway'),
      'testBrandWritten',
      'testNotNeededFirst',
      only('goods.warranty', 'durableBurden'),
      'testPapers',
      'whyTestingBody',
      'whyTestingTime',
    ],
    messages: ['askForTesting'],
    dial: ['consumer'],
  },

  askAssociation: {
    kind: 'action',
    rung: 'outside',
    tasks: [
      'askForMediation',
      'writeAgreement',
      'mediationNeedsBoth',
      'associationOrOffice',
      'unfairTerms',
      'postWithCare',
      ...papers,
      'whyMediation',
      'whyOneOnly',
      'whyUnfairTerms',
    ],
    messages: ['mediationRequest'],
    dial: ['consumer', 'city'],
  },

  goToCourt: {
    kind: 'action',
    rung: 'outside',
    tasks: [
      only('answerSummons.help', 'defendInTime', 'defendAttend'),
      'askLegalAid',
      only('reportThreats.refused', 'courtAboutThreats'),
      except(['answerSummons.help'], 'whichCourt'),
      except(['answerSummons.help', 'reportThreats.refused', 'filePayment.failed', ...deceived], 'whoToSue'),
      only('filePayment.failed', 'whoToSuePayment'),
      only(deceived, 'whoToSueDeceived'),
      only('goInPerson.refused', 'policeMustAnswer'),
      except(['answerSummons.help', 'reportThreats.refused'], 'smallClaims'),
      only('companyOffPlatform.paid', 'courtForCompany'),
      except(['reportThreats.refused'], 'askForRecords'),
      ...addedByLaw,
      except(['answerSummons.help'], 'threeYears'),
      'courtCosts',
      except(['companyOffPlatform.paid'], 'unfairTerms'),
      ...papers,
      folded('helper', except(['companyOffPlatform.paid'], 'courtMandate', 'mandateChild')),
      folded(
        'why',
        only('answerSummons.help', 'whyAnswer'),
        except(['answerSummons.help'], 'whyWhichCourt', 'whyThreeYears'),
        except(['answerSummons.help', 'reportThreats.refused'], 'whySmallClaims', 'whyWhoToSue'),
        'whyRecords',
        except(['companyOffPlatform.paid'], 'whyUnfairTerms'),
      ),
    ],
    messages: ['smallClaimsFacts'],
    dial: ['legalAid', 'court'],
  },
} as const satisfies Readonly<Record<keyof typeof outside, Step>>
