import type { PairName } from '../../flow'
import { except, folded, goodsGone, only, type Step } from '../step'
import type { outside } from './flow'

/** What the law adds where the goods were fake, where food was unsafe, or where a durable thing broke. */
const addedByLaw = [
  only('issue.fake', 'ifFraud'),
  only(['someoneHurt.outside', 'unsafeProduct.outside'], 'ifUnsafeFood'),
  only('goods.warranty', 'durableBurden'),
] as const

/** The set of papers to bring, for goods in hand and for goods that have gone back. */
const papers = [
  only(['someoneHurt.outside', 'unsafeProduct.outside'], 'unsafeProof'),
  except(goodsGone, 'evidenceBundle'),
  only(goodsGone, 'evidenceBundleSentBack'),
  except(['someoneHurt.outside', 'unsafeProduct.outside'], 'evidenceRuling'),
] as const

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
      'open12315',
      except(withThePlatform, 'findMerchantAddress'),
      except(['shopGone.refused', ...withThePlatform], 'whereComplaintGoes'),
      only('shopGone.refused', 'whereShopGone'),
      only(withThePlatform, 'whereAboutPlatform'),
      'realName12315',
      'wait12315',
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
      'whyNotAccepted',
    ],
    messages: ['complaint12315'],
    dial: ['consumer', 'city'],
  },

  complainCourier: {
    kind: 'action',
    rung: 'outside',
    tasks: [
      'complainAtCourier',
      'askWhoTookIt',
      'courierPaysByRule',
      'waitSevenDays',
      'sellerBearsTransport',
      'courierDontConfirm',
      'courierFakeCompensation',
      'evidenceTracking',
      'evidenceParcel',
      'whyCourierSeven',
      'whyCourierHandsOver',
      'whyCourierPays',
      'whySellerBears',
    ],
    messages: ['courierComplaint'],
  },

  file12305: {
    kind: 'action',
    rung: 'outside',
    tasks: [
      'open12305',
      'courierFirst',
      'waitThirtyDays',
      'postOnlyDelivery',
      'sellerBearsTransport',
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
      only('outside.payment', 'nobodyPaidCheck'),
      'tellProviderNow',
      'policeIfFraud',
      'whoBearsPaymentLoss',
      'whichPaymentLine',
      'evidencePayment',
      'keepCodesSecret',
      'whyPaymentLoss',
    ],
    messages: ['paymentNotice', 'paymentComplaint'],
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
      except(['answerSummons.help', 'reportThreats.refused', 'filePayment.failed', 'chasePayment.failed'], 'whoToSue'),
      only('filePayment.failed', 'whoToSuePayment'),
      only('chasePayment.failed', 'whoToSueDeceived'),
      except(['answerSummons.help', 'reportThreats.refused'], 'smallClaims'),
      except(['reportThreats.refused'], 'askForRecords'),
      ...addedByLaw,
      except(['answerSummons.help'], 'threeYears'),
      'courtCosts',
      'unfairTerms',
      ...papers,
      folded('helper', 'courtMandate', 'mandateChild'),
      folded(
        'why',
        only('answerSummons.help', 'whyAnswer'),
        except(['answerSummons.help'], 'whyWhichCourt', 'whyThreeYears'),
        except(['answerSummons.help', 'reportThreats.refused'], 'whySmallClaims', 'whyWhoToSue'),
        'whyRecords',
        'whyUnfairTerms',
      ),
    ],
    messages: ['smallClaimsFacts'],
    dial: ['legalAid', 'court'],
  },
} as const satisfies Readonly<Record<keyof typeof outside, Step>>
