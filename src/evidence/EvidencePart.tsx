import { useEffect, useState } from 'react'
import type { Case } from '../../machines/case/record'
import type { Day } from '../case/dossierInWords'
import { useLocale, useToolWords } from '../i18n/i18n'
import { useStore } from '../state/store'
import { evidenceTool } from './lazyEvidence'

type Props = { readonly kept: Case; readonly name: string; readonly days: readonly Day[] }

/** The pictures of a case, once what shows them has come. */
export function EvidencePart(props: Props) {
  const { cases } = useToolWords()
  const part = evidenceTool[useLocale()]
  const tool = useStore(part, undefined)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    part.load().catch(() => setFailed(true))
  }, [part])
  if (!tool) return <p role="status">{failed ? cases.toolFailed : cases.toolComing}</p>
  return <tool.Evidence {...props} words={tool.words} />
}
