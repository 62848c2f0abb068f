import { createInstance, type i18n } from 'i18next'
import { createContext, use, useMemo, type ReactNode } from 'react'
import { I18nextProvider, initReactI18next } from 'react-i18next'
import type { Locale } from '../address'
import type { Advice, Core, Known, PageWords, ToolWords } from './words'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'core'
    resources: { core: Pick<Core, 'ui'>; advice: Advice; tools: ToolWords }
    enableSelector: true
  }
}

type Ui = Core['ui']

const made = new WeakMap<Ui, i18n>()

/**
 * An i18next that has its words already, so that nothing waits and server and client say the same. Made once for the
 * same words: a slow phone takes 50 ms for it.
 */
export function i18nOf(locale: Locale, ui: Ui): i18n {
  const known = made.get(ui)
  if (known) return known
  const instance = createI18n(locale, ui)
  made.set(ui, instance)
  return instance
}

function createI18n(locale: Locale, ui: Ui): i18n {
  const instance = createInstance()
  void instance.use(initReactI18next).init({
    lng: locale,
    ns: ['core', 'advice', 'tools'],
    defaultNS: 'core',
    resources: { [locale]: { core: { ui } } },
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
  const { ui } = words.core
  const instance = useMemo(() => withWords(i18nOf(locale, ui), locale, words), [ui, locale, words])
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

/** Words without values, typed and free of look-up cost. Of the steps they hold those that the page names, and perhaps more. */
export const useWords = (): Known => useSpoken().core

/** The same with the words of all steps. Only asked for by what comes with the words of actions. */
export function useAllWords(): Core {
  const spoken = useSpoken()
  if (!spoken.advice) throw new Error(`The ${spoken.locale} words of all steps were asked for before they arrived`)
  return spoken.core
}

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
