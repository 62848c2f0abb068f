import type { Task } from './task'

/** What a company that buys does: the contract, the count and the written notice carry the case. */
export const companyTasks = {
  companyAskInChat: { because: ['A07', 'K02', 'X11'], taps: 'productChat' },
  companyWriteTerms: { because: 'care' },
  companySample: { because: 'care' },
  companyContract: { because: ['civil582'] },
  companyPayInOrder: { because: 'safety' },
  companyNumbersConflict: { because: ['E06', 'K01', 'X2'] },
  companyManagerClaim: { because: ['K01', 'K03'] },

  companyStop: { because: 'safety' },
  companyIfPaid: { because: 'safety' },
  companySayNo: { because: 'safety' },
  companyCheckThem: { because: 'safety' },
  companyAskAntiFraud: { because: 'safety' },
  companyOffProof: { because: 'safety', proof: true },

  companyNotifyNow: { because: ['civil621'], taps: 'merchantChat' },
  companySayClaim: { because: ['civil617', 'civil582'] },
  companyFileAfterSales: { because: ['D03', 'X13'], taps: 'afterSales' },
  companyCopyByContract: { because: 'care' },
  companyContractProof: { because: 'care', proof: true },
  companyDeliveryProof: { because: ['civil621'], proof: true },
  companyInvoiceProof: { because: 'care', proof: true },
  companyDefectProof: { because: ['civil617'], proof: true },

  companyWriteAnswer: { because: 'care' },
  companyCompareContract: { because: ['civil582'] },
  companyAskDate: { because: 'care' },
  companyPutInWriting: { because: 'care' },
  companyOfferNotFailure: { because: ['C04'] },
  companyTalkProof: { because: ['D13'], proof: true },

  companyRemind: { because: ['C02', 'B08'], taps: 'merchantChat' },
  companyReadTimes: { because: ['C03', 'B08'] },
  companyInspectNow: { because: ['civil620', 'civil621'] },
  companyWaitRule: { because: ['C03', 'D01', 'X13'] },

  companyAskPlatform: { because: ['D01', 'D03', 'C03'], taps: 'platformStep' },
  companyRefusalProof: { because: ['D06'], proof: true },
  companyPlatformTime: { because: ['C05', 'C09', 'X9', 'commerce63'] },

  companyReadClause: { because: 'care' },
  companyWherePlace: { because: ['procedureReading20'] },
  companyRecords: { because: ['commerce62'] },
  companyNotTriple: { because: ['consumer55'] },
  companyCourtProof: { because: ['civil621'], proof: true },

  companyFileReport: { because: ['complaint16'] },
  companyReportProof: { because: 'care', proof: true },
  companyClockRuns: { because: ['civil188'] },

  companyInspectOnArrival: { because: ['civil620', 'civil621'] },
  companyKeepFile: { because: 'care' },
} as const satisfies Readonly<Record<string, Task>>
