import './styles/site.css'
import { useMemo } from 'react'
import { answering } from '../machines/core/answering'
import { emptyTrail, formatPairs } from '../machines/core/trail'
import { namedOn, type Outline } from '../machines/core/outline'
import { hrefTo, locales, type Locale, type Place, type Tool } from './address'
import { Footer } from './components/Footer/Footer'
import { Header } from './components/Header/Header'
import { headOf } from './head'
import { Language, useWords } from './i18n/i18n'
import type { PageWords } from './i18n/words'
import { ArrivingScreen } from './screens/ArrivingScreen'
import { adviceScreen, toolScreenHere } from './screens/lazyScreens'
import { LostScreen } from './screens/LostScreen/LostScreen'
import { MissingScreen } from './screens/MissingScreen/MissingScreen'
import { QuestionScreen } from './screens/QuestionScreen/QuestionScreen'
import { useArrival } from './screens/useArrival'
import { keepLanguage } from './i18n/language'
import { forget } from './state/storage'
import { leaveQuickly } from './walk/leave'
import { useAddress, useView } from './walk/useView'
import { useGrowingWords } from './i18n/growingWords'

type Props = { readonly locale: Locale; readonly place: Place; readonly words: PageWords }

const startOver = () => forget('tab')

const urgentRoad = answering(emptyTrail(), [{ step: 'start', answer: 'urgent' }])

const languageNames: Readonly<Record<Locale, string>> = { 'zh-CN': '中文', en: 'English' }

const beside: readonly Tool[] = ['cases', 'about', 'sources', 'numbers', 'check', 'map']

/** Are the words of all that a view names here? They are on their way after browser Back in a tab that was reloaded. */
const canSay = (view: Outline, { core }: PageWords): boolean => namedOn(view).every((step) => core.steps[step])

function stepScreen(view: Outline, words: PageWords) {
  if (!canSay(view, words)) return <ArrivingScreen step={view.kind === 'lost' ? view.nearest.step : view.step} />
  switch (view.kind) {
    case 'question':
      // No key: the next question takes over what stands there, which is painted a third sooner than new elements.
      return <QuestionScreen view={view} />
    case 'action':
    case 'ending': {
      const Screen = words.advice && adviceScreen.get()
      return Screen ? <Screen key={view.step} view={view} /> : <ArrivingScreen step={view.step} />
    }
    case 'lost':
      return <LostScreen view={view} />
  }
}

function screenOf(place: Place, view: Outline | null, words: PageWords) {
  if (place.page === 'missing' && !view) return <MissingScreen />
  if (place.page !== 'step' && place.page !== 'missing') {
    const Screen = toolScreenHere(place.page)
    return Screen && <Screen />
  }
  return view && stepScreen(view, words)
}

function Site({ locale, place: opened, words }: Props) {
  const address = useAddress(locale, opened)
  const view = useView(address)
  const { ui } = useWords()
  const { place, fragment } = address
  const step = view && view.kind !== 'lost' ? view.step : undefined
  const shown: Place = step ? { page: 'step', step } : place
  const arrivedAt = view?.kind === 'lost' ? 'lost' : (step ?? place.page)
  useArrival(!view || canSay(view, words) ? arrivedAt : 'arriving', headOf(shown, words).title)
  const footer = useMemo(
    () => <Footer pages={beside.map((page) => ({ name: ui.pages[page], href: hrefTo(locale, { page }) }))} onStartOver={startOver} onLeave={leaveQuickly(hrefTo(locale, { page: 'step', step: 'start' }))} />,
    [ui, locale],
  )
  // Where the tab went on with more than the address holds, the other language goes on with it too.
  const recalled = view && view.kind !== 'lost' && !view.notice && fragment ? formatPairs(view.trail.pairs) : undefined
  const other = locales.find((one) => one !== locale) ?? locale
  return (
    <>
      <Header
        urgentRoad={step === 'start' ? undefined : urgentRoad}
        other={{ locale: other, name: languageNames[other], href: hrefTo(other, place, recalled ?? fragment) }}
        onLanguage={() => keepLanguage(other)}
      />
      <main id="main" tabIndex={-1} data-step={step}>
        {screenOf(place, view, words)}
      </main>
      {footer}
    </>
  )
}

/** The whole page, the same at build time and in the browser. */
export function App({ locale, place, words }: Props) {
  const grown = useGrowingWords(locale, words, adviceScreen)
  return (
    <Language locale={locale} words={grown}>
      <Site locale={locale} place={place} words={grown} />
    </Language>
  )
}
