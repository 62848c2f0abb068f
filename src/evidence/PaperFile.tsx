import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Case } from '../../machines/case/record'
import type { Slot } from '../../machines/evidence/sheets'
import type { Day } from '../case/dossierInWords'
import { useAdvice, useAllWords, useLocale } from '../i18n/i18n'
import { printAlone } from '../print/printAlone'
import type { Picture } from './database'
import { Paper } from './Paper'
import { papersOf, type Papers } from './papers'
import { covered } from './picture'
import { picturesHere } from './picturesHere'
import { SpokenEvidence, type EvidenceWords } from './words'

type Props = {
  readonly kept: Case
  readonly name: string
  readonly days: readonly Day[]
  readonly words: EvidenceWords
  /** It was printed, or could not be made. */
  readonly onDone: (isMade: boolean) => void
}

/** Papers that are ready, with the address of each picture on them by its place: its number and its part. */
type Ready = { readonly papers: Papers; readonly addresses: ReadonlyMap<Slot, string>; readonly at: number }

async function addressesOf({ sheets }: Papers, kept: Case, pictures: ReadonlyMap<string, Picture>): Promise<Ready['addresses']> {
  const covers = new Map(kept.evidence.map((piece) => [piece.id, piece.covers]))
  const addresses = new Map<Slot, string>()
  for (const slot of sheets.flatMap(({ slots }) => slots)) {
    const picture = pictures.get(slot.id)
    if (picture) addresses.set(slot, URL.createObjectURL(await covered(picture.bytes, covers.get(slot.id) ?? [], slot)))
  }
  return addresses
}

const ALONE = 'paperFile'

/** Makes the papers of a case and prints them, alone on their sheets. */
export function PaperFile({ kept, name, days, words, onDone }: Props) {
  const core = useAllWords()
  const advice = useAdvice()
  const locale = useLocale()
  const [ready, setReady] = useState<Ready>()
  const paper = useRef<HTMLDivElement>(null)
  const isBegun = useRef(false)
  const isPrinted = useRef(false)
  useEffect(() => {
    // What is printed is what stood there when it was asked for.
    if (isBegun.current) return
    isBegun.current = true
    const make = async () => {
      const found = await picturesHere(kept.id, kept.evidence.map(({ id }) => id))
      const pictures = found.ok ? found.value.pictures : new Map<string, Picture>()
      const at = Date.now()
      const papers = papersOf(kept, name, days, (id) => pictures.has(id), { core, advice, words, locale })
      setReady({ papers, addresses: await addressesOf(papers, kept, pictures), at })
    }
    make().catch(() => onDone(false))
  })
  useEffect(() => () => ready?.addresses.forEach((address) => URL.revokeObjectURL(address)), [ready])
  useEffect(() => {
    if (!ready || isPrinted.current) return
    isPrinted.current = true
    const begin = async () => {
      await Promise.all([...(paper.current?.querySelectorAll('img') ?? [])].map((image) => image.decode()))
      const { dataset } = document.documentElement
      printAlone(
        () => {
          dataset[ALONE] = ''
        },
        () => {
          delete dataset[ALONE]
          onDone(true)
        },
      )
    }
    begin().catch(() => onDone(false))
  })
  return (
    ready &&
    createPortal(
      <SpokenEvidence value={words}>
        <div ref={paper} className="ev-paper">
          <Paper {...ready} covers={new Set(kept.evidence.flatMap(({ id, covers }) => (covers.length ? [id] : [])))} />
        </div>
      </SpokenEvidence>,
      document.body,
    )
  )
}
