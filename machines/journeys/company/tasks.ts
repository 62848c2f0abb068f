import type { Task } from '../task'

/** What a company that buys does: the contract, the count and the written notice carry the case. */
export const companyTasks = {
  companyAskInChat: { because: ['A07', 'K02', 'X11'], taps: 'productChat' },
  companyWriteTerms: { because: 'care' },
  companySample: { because: 'care' },
  companyContract: { because: ['civil582'] },
  companyPayInOrder: { because: 'safety' },
  companyNumbersConflict: { because: ['E06', 'K01', 'X2'], part: 'mind' },
  companyManagerClaim: { because: ['K01', 'K03'], part: 'mind' },

  companyStop: { because: 'safety' },
  companyIfPaid: { because: 'safety' },
  companySayNo: { because: 'safety' },
  companyCheckThem: { because: 'safety' },
  companyAskAntiFraud: { because: 'safety' },
  companyOffProof: { because: 'safety', part: 'proof' },

  companyNotifyNow: { because: ['civil621'], taps: 'merchantChat' },
  companySayClaim: { because: ['civil617', 'civil582'] },
  companyFileAfterSales: { because: ['D03', 'X13'], taps: 'afterSales' },
  companyCopyByContract: { because: 'care' },
  companyKeepSome: { because: 'care' },
  companyInvoice: { because: ['invoice18', 'contractReading26'] },
  companyLate: { because: ['civil577'] },
  companyContractProof: { because: 'care', part: 'proof' },
  companyDeliveryProof: { because: ['civil621'], part: 'proof' },
  companyInvoiceProof: { because: 'care', part: 'proof' },
  companyDefectProof: { because: ['civil617'], part: 'proof' },
  companyDontConfirm: { because: 'care', part: 'mind' },
  companyWhyNotice: { because: ['civil620', 'civil621'], part: 'why' },
  companyWhyInvoice: { because: ['invoice18', 'invoice33', 'contractReading26'], part: 'why' },
  companyWhyClaim: { because: ['civil617', 'civil582'], part: 'why' },

  companyWriteAnswer: { because: 'care' },
  companyCompareContract: { because: ['civil582'] },
  companyAskDate: { because: 'care' },
  companyPutInWriting: { because: 'care' },
  companyOfferNotFailure: { because: ['C04'], part: 'mind' },
  companyTalkProof: { because: ['D13'], part: 'proof' },

  companyLookAtForm: { because: ['orderStates'] },
  companyMaybeApproved: { because: ['C13', 'H06'] },
  companyRemind: { because: ['C02', 'B08'], taps: 'merchantChat' },
  companyReadTimes: { because: ['C03', 'B08'] },
  companyInspectNow: { because: ['civil620', 'civil621'] },
  companyWaitRule: { because: ['C03', 'D01', 'X13'], part: 'mind' },

  companyAskPlatform: { because: ['D01', 'D03', 'C03'], taps: 'platformStep' },
  companyRefusalProof: { because: ['D06'], part: 'proof' },
  companyPlatformTime: { because: ['C05', 'C09', 'X9'] },
  companyWhyPlatform: { because: ['commerce63'], part: 'why' },

  companyReadClause: { because: 'care' },
  companyWherePlace: { because: ['procedureReading20'] },
  companyRecords: { because: ['commerce62'] },
  companyNotTriple: { because: ['consumer55'], part: 'mind' },
  companyCourtProof: { because: ['civil621'], part: 'proof' },
  companyWhyPlace: { because: ['procedureReading20'], part: 'why' },

  companyFileReport: { because: ['complaint16'] },
  companyReportProof: { because: 'care', part: 'proof' },
  companyClockRuns: { because: ['civil188'], part: 'mind' },
  companyWhyReport: { because: ['complaint3', 'complaint16', 'complaint31'], part: 'why' },

  companyInspectOnArrival: { because: ['civil620', 'civil621'] },
  companyKeepFile: { because: 'care' },
} as const satisfies Readonly<Record<string, Task>>
