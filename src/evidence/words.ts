import { createContext, use } from 'react'
import type { evidence as zhEvidence } from '../../locales/zh-CN/evidence'

/** The words of photos kept with a case, and of the papers made of them. Chinese is the type source. */
export type EvidenceWords = typeof zhEvidence

/** Gives the tool its words, which come with it. */
export const SpokenEvidence = createContext<EvidenceWords | null>(null)

/** The words of the tool. Only asked for inside it. */
export function useEvidenceWords(): EvidenceWords {
  const words = use(SpokenEvidence)
  if (!words) throw new Error('The words of evidence were asked for outside its tool')
  return words
}
