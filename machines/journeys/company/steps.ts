import type { company } from './flow'
import { folded, only, type Step } from '../step'

/** Companies who buy: the merchant and the 24 hours as for anyone, then contract law instead of consumer law. */
export const companySteps = {
  company: { kind: 'question', rung: 'merchant', facts: ['A07', 'K02'] },

  companyEnquiry: {
    kind: 'action',
    rung: 'merchant',
    tasks: [
      'companyAskInChat',
      'companyPayInOrder',
      'companyWriteTerms',
      'companySample',
      'companyContract',
      'companyNumbersConflict',
      'companyManagerClaim',
    ],
    messages: ['companyEnquiryText'],
  },

  companyOffPlatform: {
    kind: 'action',
    rung: 'merchant',
    tasks: [
      'companyStop',
      'companyIfPaid',
      'companySayNo',
      'companyCheckThem',
      'companyAskAntiFraud',
      'companyPayInOrder',
      'companyOffProof',
      'keepCodesSecret',
    ],
    messages: ['companyStayHere'],
    dial: ['antiFraud', 'police'],
    provider: true,
  },

  companyDispute: {
    kind: 'action',
    rung: 'merchant',
    tasks: [
      'companyNotifyNow',
      'companySayClaim',
      'companyFileAfterSales',
      'companyKeepSome',
      'companyCopyByContract',
      folded('special', 'companyInvoice', 'companyLate'),
      'companyContractProof',
      'companyDeliveryProof',
      'companyDefectProof',
      'companyInvoiceProof',
      'companyDontConfirm',
      'companyWhyNotice',
      'companyWhyClaim',
      'companyWhyInvoice',
      'lawPerform',
    ],
    messages: ['companyNotice', 'companyInvoiceRequest'],
    deadline: 'merchant24h',
  },

  companyNegotiate: {
    kind: 'action',
    rung: 'merchant',
    tasks: [
      'companyWriteAnswer',
      'companyCompareContract',
      'companyAskDate',
      'companyPutInWriting',
      'companyLookAtForm',
      'companyTalkProof',
      'companyDontConfirm',
      'companyOfferNotFailure',
      'companyWhyClaim',
    ],
    messages: ['companyCounter'],
    mustActBy: 'buyerMustAct',
  },

  companySilence: { kind: 'question', rung: 'wait', facts: ['C03', 'D01', 'B08', 'X13'] },

  companyWait: {
    kind: 'action',
    rung: 'wait',
    tasks: [
      'companyRemind',
      only('companySilence.unsure', 'companyReadTimes'),
      'companyFileAfterSales',
      'companyLookAtForm',
      'companyInspectNow',
      'companyTalkProof',
      'companyDontConfirm',
      'companyWaitRule',
      'companyWhyNotice',
    ],
    messages: ['companyReminder'],
    deadline: 'merchant24h',
    waits: true,
  },

  companyEscalate: {
    kind: 'action',
    rung: 'platform',
    tasks: [
      'companyLookAtForm',
      only('companySilence.over24h', 'companyMaybeApproved'),
      'companyAskPlatform',
      'companyPlatformTime',
      'noteAgentAndTicket',
      'companyRefusalProof',
      'companyContractProof',
      'companyDefectProof',
      'companyDeliveryProof',
      'companyDontConfirm',
      'keepCodesSecret',
      'companyNumbersConflict',
      'companyWhyPlatform',
    ],
    messages: ['companyRefusedText', 'companySilentText'],
    deadline: 'platform48h',
    mustActBy: 'buyerMustAct',
    reach: 'inApp',
  },

  companyOutside: {
    kind: 'question',
    rung: 'outside',
  },

  companyCourt: {
    kind: 'action',
    rung: 'outside',
    tasks: [
      only('companyReport.refused', 'tradeReportRefused'),
      'companyReadClause',
      'companyWherePlace',
      'companySayClaim',
      'companyRecords',
      'tradeSmallClaim',
      'companyCourtProof',
      'tradeThreeYears',
      'companyNotTriple',
      'companyWhyClaim',
      'companyWhyNotice',
      'companyWhyPlace',
      'tradeWhyRecords',
      'tradeSmallClaimWhy',
    ],
    messages: ['companyLastDemand'],
    dial: ['legalAid', 'court'],
  },

  companyReport: {
    kind: 'action',
    rung: 'outside',
    tasks: [
      'companyFileReport',
      'tradeReportFacts',
      'tradeNoteReceipt',
      'companyReportProof',
      'tradeReportNotMoney',
      'companyClockRuns',
      'companyNotTriple',
      'companyWhyReport',
    ],
    messages: ['companyReportText'],
    dial: ['consumer', 'city'],
  },

  companyFiled: {
    kind: 'ending',
    rung: 'outside',
    tasks: ['tradeNoteReceipt', 'companyClockRuns', 'companyKeepFile'],
  },

  companySettled: {
    kind: 'ending',
    rung: 'merchant',
    tasks: ['companyInspectOnArrival', 'companyPayInOrder', 'companyKeepFile', 'companyDontConfirm', 'companyWhyNotice'],
  },
} as const satisfies Readonly<Record<keyof typeof company, Step>>
