import { useState } from 'react'
import type { Case } from '../../machines/case/record'
import { downloadBlob } from '../browser/download'
import { inAppOf } from '../browser/inApp'
import { useLocale, useToolWords } from '../i18n/i18n'
import { evidenceTool } from './lazyEvidence'

type Props = {
  readonly why: string
  readonly cases: readonly { readonly kept: Case; readonly name: string }[]
}

/** A copy with pictures, for their owner: they travel by file, never by link. */
export function KeepPictures({ why, cases: kept }: Props) {
  const { cases } = useToolWords()
  const part = evidenceTool[useLocale()]
  const [said, setSaid] = useState('')
  const save = async () => {
    setSaid(cases.printingFile)
    const tool = await part.load().catch(() => undefined)
    if (!tool) return setSaid(cases.toolFailed)
    const { packBackup, words } = tool
    const packed = await packBackup(kept, words).catch(() => undefined)
    setSaid(packed && downloadBlob(packed.name, packed.file) ? words.saved : words.notSaved)
  }
  return (
    <div data-screen>
      <p>{why}</p>
      {!inAppOf(navigator.userAgent) && (
        <button type="button" onClick={() => void save()}>
          {cases.savePictures}
        </button>
      )}
      <p role="status">{said}</p>
    </div>
  )
}
