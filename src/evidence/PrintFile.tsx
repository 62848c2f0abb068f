import { useState } from 'react'
import type { Case } from '../../machines/case/record'
import type { Day } from '../case/dossierInWords'
import { useLocale, useToolWords } from '../i18n/i18n'
import { canPrint } from '../print/canPrint'
import { useStore } from '../state/store'
import { evidenceTool } from './lazyEvidence'

type Props = { readonly kept: Case; readonly name: string; readonly days: readonly Day[] }

/** Prints all there is of a case with one tap, pictures and all. */
export function PrintFile(props: Props) {
  const { cases } = useToolWords()
  const part = evidenceTool[useLocale()]
  const tool = useStore(part, undefined)
  const [state, setState] = useState<'idle' | 'coming' | 'toolFailed' | 'fileFailed'>('idle')
  if (!canPrint({ print: window.print, userAgent: navigator.userAgent })) return null
  const begin = () => {
    setState('coming')
    part.load().catch(() => setState('toolFailed'))
  }
  return (
    <>
      <button type="button" aria-busy={state === 'coming'} onClick={begin}>
        {state === 'coming' ? cases.printingFile : cases.printFile}
      </button>
      {(state === 'toolFailed' || state === 'fileFailed') && <p role="alert">{cases[state]}</p>}
      {state === 'coming' && tool && (
        <tool.PaperFile {...props} words={tool.words} onDone={(isMade) => setState(isMade ? 'idle' : 'fileFailed')} />
      )}
    </>
  )
}
