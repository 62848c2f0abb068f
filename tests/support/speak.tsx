import { render, type RenderResult } from '@testing-library/react'
import type { ReactNode } from 'react'
import type { Locale } from '../../src/address'
import { Language } from '../../src/i18n/i18n'
import { words } from './words'

/** Renders a part of a page with all the words of a language. */
export function speak(part: ReactNode, locale: Locale = 'zh-CN'): RenderResult {
  return render(part, {
    wrapper: ({ children }: { children: ReactNode }) => (
      <Language locale={locale} words={words[locale]}>
        {children}
      </Language>
    ),
  })
}
