import type { company } from '../flow/company'
import type { Step } from './step'

export const companySteps = {
  company: { kind: 'question', rung: 'merchant' },
  companyEnquiry: { kind: 'question', rung: 'merchant' },
  companyOffPlatform: { kind: 'question', rung: 'merchant' },
  companyDispute: { kind: 'question', rung: 'merchant' },
  companyNegotiate: { kind: 'question', rung: 'merchant' },
  companySilence: { kind: 'question', rung: 'merchant' },
  companyWait: { kind: 'question', rung: 'merchant' },
  companyEscalate: { kind: 'question', rung: 'merchant' },
  companyOutside: { kind: 'question', rung: 'merchant' },
  companyCourt: { kind: 'question', rung: 'merchant' },
  companyReport: { kind: 'question', rung: 'merchant' },
  companyFiled: { kind: 'question', rung: 'merchant' },
  companySettled: { kind: 'question', rung: 'merchant' },
} as const satisfies Readonly<Record<keyof typeof company, Step>>
