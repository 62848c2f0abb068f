import { useMemo, useState } from 'react'
import { useAllWords, useLocale } from '../i18n/i18n'
import { put } from '../print/put'
import type { CardProps } from '../share/CardButton'
import { cardBlocks } from './cardBlocks'
import { footOf } from './foot'
import { Shown } from './Shown'
import { pictureWords } from './words'

/** The share card of a step, as a picture. */
export function CardPicture({ step, link }: CardProps) {
  const core = useAllWords()
  const locale = useLocale()
  const words = pictureWords[locale]
  const [now] = useState(Date.now)
  const blocks = useMemo(
    () => [...cardBlocks(step, core), footOf({ links: [link], address: link, scan: words.card.scan }, core, words, now, locale)],
    [step, link, core, words, now, locale],
  )
  return (
    <Shown key={link} blocks={blocks} alt={put(words.card.alt, { title: core.steps[step].title })} failed={words.card.failed} name={`xiayibu-${step}-card`} />
  )
}
