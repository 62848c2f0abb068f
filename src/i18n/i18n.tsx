import { createInstance, type i18n } from 'i18next'
import { createContext, use, useMemo, type ReactNode } from 'react'
import { I18nextProvider, initReactI18next } from 'react-i18next'
import type { Locale } from '../address'
import type { Advice, Core, PageWords, ToolWords } from './words'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'core'
    resources: { core: Core; advice: Advice; tools: ToolWords }
    enableSelector: true
  }
}

const made = new WeakMap<Core, i18n>()

/**
 * An i18next that has its words already, so that nothing waits and server and client say the same. Made once for the
 * same words: a slow phone takes 50 ms for it.
 */
export function i18nOf(locale: Locale, core: Core): i18n {
  const known = made.get(core)
  if (known) return known
  const instance = createI18n(locale, core)
  made.set(core, instance)
  return instance
}

function createI18n(locale: Locale, core: Core): i18n {
  const instance = createInstance()
  void instance.use(initReactI18next).init({
    lng: locale,
    ns: ['core', 'advice', 'tools'],
    defaultNS: 'core',
    resources: { [locale]: { core } },
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  return instance
}

/** The words that came later join those that were there: an instance of its own would take a slow phone 30 ms to set up. */
function withWords(instance: i18n, locale: Locale, { advice, tools }: PageWords): i18n {
  for (const [name, words] of Object.entries({ advice, tools })) {
    if (words && !instance.hasResourceBundle(locale, name)) instance.addResourceBundle(locale, name, words, false, false, { skipCopy: true })
  }
  return instance
}

type Spoken = PageWords & { readonly locale: Locale }

const SpokenWords = createContext<Spoken | null>(null)

/** Gives a tree its language: plain words by `useWords`, sentences with values by react-i18next's `useTranslation`. */
export function Language({ locale, words, children }: { locale: Locale; words: PageWords; children: ReactNode }) {
  const { core } = words
  const instance = useMemo(() => withWords(i18nOf(locale, core), locale, words), [core, locale, words])
  const spoken = useMemo(() => ({ locale, ...words }), [locale, words])
  return (
    <I18nextProvider i18n={instance}>
      <SpokenWords value={spoken}>{children}</SpokenWords>
    </I18nextProvider>
  )
}

const useSpoken = (): Spoken => {
  const spoken = use(SpokenWords)
  if (!spoken) throw new Error('Words were asked for outside <Language>')
  return spoken
}

/** The language of this page. */
export const useLocale = (): Locale => useSpoken().locale

/** Words without values, typed and free of look-up cost. */
export const useWords = (): Core => useSpoken().core

/** The words of actions. Only asked for by screens that are shown once they have arrived. */
export function useAdvice(): Advice {
  const { advice, locale } = useSpoken()
  if (!advice) throw new Error(`The ${locale} words of actions were asked for before they arrived`)
  return advice
}

/** The words of the pages beside the questions. Only asked for by those pages. */
export function useToolWords(): ToolWords {
  const { tools, locale } = useSpoken()
  if (!tools) throw new Error(`The ${locale} words of tools were asked for outside their pages`)
  return tools
}
