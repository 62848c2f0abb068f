import type { Task } from '../task'

/** What to gather, and what the law gives, by what went wrong. */
export const byProblem = {
  qualityPhotos: { because: ['B07'], part: 'proof' },
  fakePromise: { because: ['D12', 'D13', 'D14'], part: 'proof' },
  fakeCompare: { because: ['D12', 'D14'], part: 'proof' },
  fakeInWriting: { because: ['B13', 'D14'], part: 'mind' },
  notShippedProof: { because: ['A11', 'commerce20'], part: 'proof' },
  stuckProof: { because: 'care', part: 'proof' },
  signedProof: { because: 'care', part: 'proof' },
  shortProof: { because: 'care', part: 'proof' },
  damagedProof: { because: ['courier25'], part: 'proof' },
  rightsQuality: { because: ['consumer24', 'consumer23'], part: 'mind' },
  rightsFake: { because: ['consumer55', 'onlineDisputes'], part: 'mind' },
  orderIsContract: { because: ['commerce49', 'commerce20'], part: 'mind' },
  transportRisk: { because: ['commerce20', 'onlineDisputes'], part: 'mind' },
  citeSevenDays: { because: ['consumer25'] },
  citeNoConfirmation: { because: ['consumer25', 'return20'] },
} as const satisfies Readonly<Record<string, Task>>
