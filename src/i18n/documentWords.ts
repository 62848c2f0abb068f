import type { documents as zhDocuments } from '../../locales/zh-CN/documents'
import type { DocumentTexts, DocumentWords as Said } from '../../locales/words'
import type { DocumentId } from '../../machines/documents/documents'
import type { Locale } from '../address'

/** The words of papers: loaded with the first one that is opened; what each part that is copied alone is called to their reader. */
export type DocumentWords = Said & {
  readonly originals: DocumentTexts<DocumentId>
  readonly heads: Readonly<Record<string, string>>
  readonly ui: Readonly<Record<keyof typeof zhDocuments.ui, string>>
}

export const loadDocumentWords: Readonly<Record<Locale, () => Promise<DocumentWords>>> = {
  'zh-CN': async () => (await import('../../locales/zh-CN/documents')).documents,
  en: async () => (await import('../../locales/en/documents')).documents,
}
