import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { momentsOf } from '../../machines/case/moments'
import type { Case } from '../../machines/case/record'
import type { Task } from '../../machines/journeys/task'
import { taskOf, type TaskId } from '../../machines/tasks'
import { closeModal, openModal } from '../browser/modal'
import { wear } from '../browser/wear'
import { blanksFrom } from '../case/blanks'
import type { Ticks } from '../case/useTicks'
import { useTyped } from '../components/Messages/blanks'
import { useAdvice, useAllWords, useLocale } from '../i18n/i18n'
import { put } from '../print/put'
import { hereOf, linksOf } from '../share/links'
import look from '../styles/dialog.css?inline'
import { footOf, readable } from './foot'
import { sheetBlocks, type Done, type Listed } from './sheetBlocks'
import { Shown } from './Shown'
import { pictureWords } from './words'

wear(look)

const isProof = (id: TaskId): boolean => {
  const { part }: Task = taskOf(id)
  return part === 'proof'
}

export type DialogProps = {
  readonly view: Listed
  /** The case it belongs to, whose times stand on it. */
  readonly kept: Case | undefined
  readonly ticks: Readonly<Record<'own' | 'proof', Ticks>>
  readonly onClose: () => void
}

/** What the person did here, as it stood when the picture was asked for. */
function useDone({ kept, ticks }: Pick<DialogProps, 'kept' | 'ticks'>): Done {
  const typed = useTyped()
  const [done] = useState(
    (): Done => ({
      isTicked: (id) => (isProof(id) ? ticks.proof : ticks.own).isDone(id),
      // The words to send go to a Chinese reader, so the times in them do too.
      values: { ...(kept && blanksFrom(kept, 'zh-CN')), ...typed },
      moments: kept ? momentsOf(kept) : {},
      now: Date.now(),
    }),
  )
  return done
}

const nothing = (now: number): Done => ({ isTicked: () => false, values: {}, moments: {}, now })

/** The list as one picture, with or without what the person answered and did. */
export function PictureDialog({ view, kept, ticks, onClose }: DialogProps) {
  const core = useAllWords()
  const advice = useAdvice()
  const locale = useLocale()
  const words = pictureWords[locale]
  const [way, setWay] = useState<'mine' | 'bare'>('mine')
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const mine = useDone({ kept, ticks })
  const title = core.steps[view.step].title
  const here = hereOf(view, locale)
  const bare = linksOf(view, locale).step.link
  useEffect(() => {
    if (dialog.current) openModal(dialog.current)
  }, [])
  const blocks = useMemo(() => {
    const done = way === 'mine' ? mine : nothing(mine.now)
    const links = way === 'mine' ? [here, bare] : [bare]
    return [
      ...sheetBlocks(view, done, { core, advice, locale }),
      footOf({ links, address: bare, scan: words.back }, core, words, mine.now, locale),
    ]
  }, [view, way, mine, here, bare, core, advice, locale, words])
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={id} onClose={onClose}>
      <div className="dialog-head">
        <h2 id={id} tabIndex={-1}>
          {words.title}
        </h2>
        <button type="button" onClick={() => dialog.current && closeModal(dialog.current)}>
          {core.ui.share.close}
        </button>
      </div>
      <div className="dialog-inside">
        <fieldset className="dialog-ways">
          <legend>{words.which}</legend>
          <div className="dialog-choice">
            {(['mine', 'bare'] as const).map((name) => (
              <label key={name} className="dialog-way">
                <input type="radio" name={id} checked={way === name} onChange={() => setWay(name)} />
                <strong>{words[name]}</strong>
              </label>
            ))}
          </div>
          <p className="dialog-quiet">{way === 'mine' ? words.mineReveals : words.bareReveals}</p>
        </fieldset>
        {way === 'mine' && readable([here]) === undefined && <p>{words.tooLong}</p>}
        <Shown key={way} blocks={blocks} alt={put(words.alt, { title })} failed={words.failed} name={`xiayibu-${view.step}`} />
      </div>
    </dialog>
  )
}
