import type { Locale } from '../address'
import { lazyPart, type LazyPart } from '../state/lazyPart'
import type { tool } from './evidenceTool'
import type { EvidenceWords } from './words'

/** The tool with its words in one language. */
export type EvidenceTool = typeof tool & { readonly words: EvidenceWords }

const wordsOf: Readonly<Record<Locale, () => Promise<EvidenceWords>>> = {
  'zh-CN': async () => (await import('../../locales/zh-CN/evidence')).evidence,
  en: async () => (await import('../../locales/en/evidence')).evidence,
}

const toolIn = (locale: Locale): LazyPart<EvidenceTool> =>
  lazyPart(async () => {
    const [{ tool: parts }, words] = await Promise.all([import('./evidenceTool'), wordsOf[locale]()])
    return { ...parts, words }
  })

/** Photos of proof and what is made of them: fetched by whoever asks for them, and by nobody else. */
export const evidenceTool: Readonly<Record<Locale, LazyPart<EvidenceTool>>> = { 'zh-CN': toolIn('zh-CN'), en: toolIn('en') }

/** Clears away the pictures of a case that was erased. Where that fails, they go when the tool is next opened. */
export function forgetPicturesOf(caseId: string, locale: Locale): void {
  const forget = async () => (await evidenceTool[locale].load()).dropPicturesOf([caseId])
  forget().catch(() => undefined)
}
