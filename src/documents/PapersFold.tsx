import { useState } from 'react'
import type { Case } from '../../machines/case/record'
import type { Trail } from '../../machines/core/trail'
import type { DocumentId } from '../../machines/documents/documents'
import type { Locale } from '../address'
import { Fold } from '../components/Fold/Fold'
import { loadDocumentWords } from '../i18n/documentWords'
import { useLocale, useWords } from '../i18n/i18n'
import { lazyPart, useLazyPart } from '../state/lazyPart'
import { knownFrom } from './known'

const partIn = (locale: Locale) =>
  lazyPart(async () => {
    const [{ Papers }, words] = await Promise.all([import('./Papers'), loadDocumentWords[locale]()])
    return { Papers, words }
  })

const parts = { 'zh-CN': partIn('zh-CN'), en: partIn('en') } as const satisfies Readonly<Record<Locale, unknown>>

type Props = {
  readonly ids: readonly DocumentId[]
  readonly trail: Trail
  /** The case it belongs to, whose order and times stand in the papers. */
  readonly kept?: Pick<Case, 'moments' | 'order' | 'promises' | 'evidence'> | undefined
}

/** The papers a step offers, fetched once somebody asks for them. Without scripts there is nothing to fill in. */
export function PapersFold({ ids, trail, kept }: Props) {
  const [isWanted, setWanted] = useState(false)
  const { action, arriving } = useWords().ui
  const late = useLazyPart(parts[useLocale()], isWanted)
  if (!ids.length) return null
  return (
    <div data-scripted>
      <Fold title={action.papers} onScreen onOpen={() => setWanted(true)}>
        {late ? <late.Papers ids={ids} trail={trail} known={kept ? knownFrom(kept) : {}} words={late.words} /> : isWanted && <p>{arriving}</p>}
      </Fold>
    </div>
  )
}
