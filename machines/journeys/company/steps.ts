import type { company } from './flow'
import { only, type Step } from '../step'

/** Companies who buy: the merchant and the 24 hours as for anyone, then contract law instead of consumer law. */
export const companySteps = {
  company: { kind: 'question', rung: 'merchant', facts: ['A07', 'K02'] },

  companyEnquiry: {
    kind: 'action',
    rung: 'merchant',
    tasks: [
      'companyAskInChat',
      'companyWriteTerms',
      'companySample',
      'companyContract',
      'companyPayInOrder',
      'companyNumbersConflict',
      'companyManagerClaim',
      'keepCodesSecret',
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
      'companyPayInOrder',
      'companyCheckThem',
      'companyOffProof',
      'companyAskAntiFraud',
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
      'companyContractProof',
      'companyDeliveryProof',
      'companyInvoiceProof',
      'companyDefectProof',
      'companyCopyByContract',
      'keepCodesSecret',
    ],
    messages: ['companyNotice'],
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
      'companyOfferNotFailure',
      'companyTalkProof',
      'keepCodesSecret',
    ],
    messages: ['companyCounter'],
  },

  companySilence: { kind: 'question', rung: 'wait', facts: ['C03', 'D01', 'B08', 'X13'] },

  companyWait: {
    kind: 'action',
    rung: 'wait',
    tasks: [
      'companyRemind',
      only('companySilence.unsure', 'companyReadTimes'),
      'companyFileAfterSales',
      'companyInspectNow',
      'companyWaitRule',
      'companyTalkProof',
      'keepCodesSecret',
    ],
    messages: ['companyReminder'],
    deadline: 'merchant24h',
    waits: true,
  },

  companyEscalate: {
    kind: 'action',
    rung: 'platform',
    tasks: [
      'companyAskPlatform',
      'companyRefusalProof',
      'companyContractProof',
      'companyDeliveryProof',
      'companyDefectProof',
      'companyPlatformTime',
      'companyNumbersConflict',
      'noteAgentAndTicket',
      'keepCodesSecret',
    ],
    messages: ['companyRefusedText', 'companySilentText'],
    deadline: 'platform48h',
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
      'companyReadClause',
      'companyWherePlace',
      'tradeThreeYears',
      'companySayClaim',
      'companyCourtProof',
      'companyRecords',
      'tradeSmallClaim',
      'companyNotTriple',
      'keepCodesSecret',
    ],
    messages: ['companyLastDemand'],
    dial: ['legalAid', 'court'],
  },

  companyReport: {
    kind: 'action',
    rung: 'outside',
    tasks: [
      'companyFileReport',
      'companyReportProof',
      'tradeReportFacts',
      'tradeReportNotMoney',
      'companyNotTriple',
      'companyClockRuns',
      'tradeNoteReceipt',
      'keepCodesSecret',
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
    tasks: ['companyPayInOrder', 'companyInspectOnArrival', 'companyKeepFile'],
  },
} as const satisfies Readonly<Record<keyof typeof company, Step>>
