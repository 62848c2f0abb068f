import { render, type RenderOptions, type RenderResult } from '@testing-library/react'
import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import type { Locale } from '../../src/address'
import { Language } from '../../src/i18n/i18n'
import { words } from './words'

const spoken = (locale: Locale, part: ReactNode) => (
  <Language locale={locale} words={words[locale]}>
    {part}
  </Language>
)

/** Renders a part of a page with all the words of a language. */
export function speak(part: ReactNode, locale: Locale = 'zh-CN', options: RenderOptions = {}): RenderResult {
  return render(part, { ...options, wrapper: ({ children }: { children: ReactNode }) => spoken(locale, children) })
}

/** A part of a page as it is written at build time. */
export const speakToText = (part: ReactNode, locale: Locale = 'zh-CN'): string => renderToString(spoken(locale, part))
