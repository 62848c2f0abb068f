import { advice as enAdvice } from '../../locales/en/advice'
import { documents as enDocuments } from '../../locales/en/documents'
import { core as enCore } from '../../locales/en/core'
import { evidence as enEvidence } from '../../locales/en/evidence'
import { illustrations as enIllustrations } from '../../locales/en/illustrations'
import { offline as enOffline } from '../../locales/en/offline'
import { picture as enPicture } from '../../locales/en/picture'
import { steps as enSteps } from '../../locales/en/steps'
import { tools as enTools } from '../../locales/en/tools'
import { advice as zhAdvice } from '../../locales/zh-CN/advice'
import { documents as zhDocuments } from '../../locales/zh-CN/documents'
import { core as zhCore } from '../../locales/zh-CN/core'
import { evidence as zhEvidence } from '../../locales/zh-CN/evidence'
import { illustrations as zhIllustrations } from '../../locales/zh-CN/illustrations'
import { offline as zhOffline } from '../../locales/zh-CN/offline'
import { picture as zhPicture } from '../../locales/zh-CN/picture'
import { steps as zhSteps } from '../../locales/zh-CN/steps'
import { tools as zhTools } from '../../locales/zh-CN/tools'

/** Every word of the product, by language. */
export const words = {
  'zh-CN': { core: { ...zhCore, steps: zhSteps }, advice: zhAdvice, tools: zhTools, evidence: zhEvidence, offline: zhOffline, picture: zhPicture, documents: zhDocuments, illustrations: zhIllustrations },
  en: { core: { ...enCore, steps: enSteps }, advice: enAdvice, tools: enTools, evidence: enEvidence, offline: enOffline, picture: enPicture, documents: enDocuments, illustrations: enIllustrations },
} as const

export type Sentence = { readonly key: string; readonly text: string }

/** Every sentence in a tree of words, with its path. Anything that is neither text nor a tree is reported as such. */
export function sentences(tree: unknown, path = ''): readonly Sentence[] {
  if (typeof tree === 'string') return [{ key: path, text: tree }]
  if (typeof tree !== 'object' || tree === null) throw new Error(`Not words at "${path}": ${String(tree)}`)
  return Object.entries(tree).flatMap(([key, value]) => sentences(value, path ? `${path}.${key}` : key))
}

/** The blanks of a sentence, as a sorted list. */
export const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name = '']) => name).sort()
