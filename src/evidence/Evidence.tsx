import { useEffect, useRef, useState } from 'react'
import type { Case } from '../../machines/case/record'
import { numbered, roomOf } from '../../machines/evidence/piece'
import type { Day } from '../case/dossierInWords'
import { inAppOf } from '../browser/inApp'
import { useAdvice, useAllWords, useLocale } from '../i18n/i18n'
import { inARow } from '../i18n/sentences'
import { put } from '../print/put'
import { AddPictures } from './AddPictures'
import { dropPictures, type Refusal } from './database'
import { papersOf } from './papers'
import { PieceCard } from './PieceCard'
import { picturesHere, takeStrays, type PicturesHere } from './picturesHere'
import { inBytes, roomHere, type Room } from './room'
import { SaveFile } from './SaveFile'
import { SpokenEvidence, type EvidenceWords } from './words'
import { packBackup, packPapers } from './zip'

type Props = {
  readonly kept: Case
  readonly name: string
  /** Its story, as it is handed in. */
  readonly days: readonly Day[]
  readonly words: EvidenceWords
}

type Found = { readonly refused?: Refusal; readonly here?: PicturesHere; readonly room?: Room }

/** Stands in no id that was made here. */
const BETWEEN = ' '

async function find(caseId: string, listed: readonly string[]): Promise<Found> {
  const pictures = await picturesHere(caseId, listed)
  const room = await roomHere()
  return pictures.ok ? { here: pictures.value, room } : { refused: pictures.reason, room }
}

/** What of a case's pictures is here, and how much room there is; read anew when the list or another tab changes. */
function useFound({ id, evidence }: Case): { readonly found: Found; readonly ask: () => Promise<void> } {
  const [found, setFound] = useState<Found>({})
  const listed = evidence.map((piece) => piece.id).join(BETWEEN)
  useEffect(() => {
    let current = true
    void find(id, listed.split(BETWEEN)).then((read) => current && setFound(read))
    return () => {
      current = false
    }
  }, [id, listed])
  return { found, ask: async () => setFound(await find(id, listed.split(BETWEEN))) }
}

/** The pictures of a case: added, described, covered, deleted, and packed to be handed in. */
export function Evidence({ kept, name, days, words }: Props) {
  const core = useAllWords()
  const advice = useAdvice()
  const locale = useLocale()
  const { found, ask } = useFound(kept)
  const place = useRef<HTMLDivElement>(null)
  const { here, refused, room } = found
  const list = numbered(kept.evidence)
  const gone = here ? list.filter(({ piece }) => !here.pictures.has(piece.id)).length : 0
  const count = String(list.length)
  const { strays = [] } = here ?? {}
  const settle = async (work: Promise<unknown>) => {
    await work
    await ask()
  }
  const papers = async () => {
    if (!here) return undefined
    const making = { core, advice, words, locale }
    return packPapers(kept, papersOf(kept, name, days, (id) => here.pictures.has(id), making), here.pictures, core.ui.site.statement, words)
  }
  return (
    <SpokenEvidence value={words}>
      <div className="ev" ref={place} tabIndex={-1}>
        <p className="ev-quiet">{words.lead}</p>
        {refused && <p className="ev-warn">{words.closed}</p>}
        {gone > 0 && <p className="ev-warn">{put(words.gone, { count: String(gone) })}</p>}
        {strays.length > 0 && (
          <div className="ev-warn">
            <p>{put(words.strays, { count: String(strays.length) })}</p>
            <div className="ev-tools">
              <button type="button" onClick={() => void settle(takeStrays(strays, kept))}>
                {words.straysTake}
              </button>
              <button type="button" onClick={() => void settle(dropPictures(strays))}>
                {words.straysDrop}
              </button>
            </div>
          </div>
        )}
        {list.length === 0 && <p className="ev-quiet">{words.none}</p>}
        {list.length > 0 && (
          <ol className="ev-list" aria-label={words.list}>
            {list.map((entry) => (
              <PieceCard
                key={entry.piece.id}
                kept={kept}
                entry={entry}
                picture={here?.pictures.get(entry.piece.id)}
                isRead={here !== undefined}
                onDropped={() => place.current?.focus()}
              />
            ))}
          </ol>
        )}
        {!refused && <AddPictures caseId={kept.id} />}
        {list.length > 0 && (
          <>
            <p className="ev-quiet">
              {inARow(locale, [
                put(words.room, { count, size: inBytes(roomOf(kept.evidence)) }),
                room?.left !== undefined && put(words.left, { size: inBytes(room.left) }),
                room?.stays ? words.stays : words.mayGo,
              ])}
            </p>
            {inAppOf(navigator.userAgent) ? (
              <p className="ev-quiet">{words.inApp}</p>
            ) : (
              <div className="ev-give">
                <SaveFile title={words.give} why={words.giveWhy} label={words.zip} make={papers} />
                <SaveFile title={words.keep} why={words.keepWhy} label={words.backup} make={async () => here && packBackup([{ kept, name }], words)} />
              </div>
            )}
          </>
        )}
      </div>
    </SpokenEvidence>
  )
}
