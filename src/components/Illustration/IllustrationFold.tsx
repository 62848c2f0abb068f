import { useState } from 'react'
import type { Locale } from '../../address'
import { useLocale, useWords } from '../../i18n/i18n'
import { loadIllustrationWords } from '../../i18n/illustrationWords'
import { lazyPart, useLazyPart } from '../../state/lazyPart'
import css from './Illustration.module.css'
import type { Illustrated } from './Illustrations'

const partIn = (locale: Locale) =>
  lazyPart(async () => {
    const [{ Illustrations }, words] = await Promise.all([import('./Illustrations'), loadIllustrationWords[locale]()])
    return { Illustrations, words }
  })

const parts = { 'zh-CN': partIn('zh-CN'), en: partIn('en') } as const satisfies Readonly<Record<Locale, unknown>>

type Props = {
  readonly pictures: readonly Illustrated[]
  readonly title: string
  /** Its opener stands at the end of the heading above it, so that the pictures take no room until they are asked for. */
  readonly cornered?: boolean
}

/** Pictures, drawn once somebody opens them. The words beside them say the same, on paper and without the application. */
export function IllustrationFold({ pictures, title, cornered = false }: Props) {
  const [isWanted, setWanted] = useState(false)
  const { arriving } = useWords().ui
  const late = useLazyPart(parts[useLocale()], isWanted)
  if (!pictures.length) return null
  return (
    <details
      className={cornered ? `${css.fold} ${css.cornered}` : css.fold}
      onToggle={({ currentTarget }) => currentTarget.open && setWanted(true)}
      data-scripted
      data-screen
    >
      <summary>{title}</summary>
      {late ? <late.Illustrations pictures={pictures} words={late.words} /> : isWanted && <p>{arriving}</p>}
    </details>
  )
}
