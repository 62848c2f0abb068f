import { startTransition, useEffect, type ReactNode } from 'react'
import { readPlace, type Locale } from './address'
import { mendAddress, reload } from './browser/history'
import { App } from './App'
import { headOf } from './head'
import { i18nOf } from './i18n/i18n'
import { loadWords, needsAdvice, type PageWords } from './i18n/words'
import { keepLater } from './pwa/keepLater'
import { putBackOnError } from './rescue/putBack'
import { loadScreens } from './screens/lazyScreens'
import { bearRewriting, isRewritten } from './browser/rewritten'
import { joinSecondTaps } from './walk/secondTap'
import { stepsNamedAt } from './walk/useView'
import { nextTask } from './time/nextTask'
import { whenIdle } from './time/whenIdle'

/** Taps are in good hands now: the script of the head has done its part. */
function Live({ children }: { children: ReactNode }) {
  useEffect(() => {
    onclick = null
    document.documentElement.dataset['live'] = 'yes'
  }, [])
  return children
}

/** A translator that comes while the page is being taken over: it is shown anew, which is all there is to it. */
const onRecoverableError = (error: unknown) => {
  if (!isRewritten()) reportError(error)
}

async function warmUp(locale: Locale, words: PageWords) {
  try {
    const { warmUp: show } = await import('./warmUp')
    await show(locale, words)
  } catch {
    // Offline: the first tap compiles what it needs.
  }
}

/** Run for the first time in a task of its own, while the words of the page are on their way. */
async function loadReact() {
  await nextTask()
  return import('react-dom/client')
}

async function start(root: HTMLElement) {
  bearRewriting()
  joinSecondTaps()
  await mendAddress()
  const { locale, place } = readPlace(location.pathname)
  const [words, { createRoot, hydrateRoot }] = await Promise.all([loadWords(locale, place, stepsNamedAt()), loadReact(), loadScreens(place)])
  // Each in a task of its own, so that a slow phone hears a tap in between.
  await nextTask()
  i18nOf(locale, words.core.ui)
  await nextTask()
  const onUncaughtError = putBackOnError(root, locale)
  const site = (
    <Live>
      <App locale={locale} place={place} words={words} />
    </Live>
  )
  // 404.html and the shells stand for any address, so there is nothing of this one's to hydrate; nor is there where
  // somebody else has rewritten it.
  if (root.querySelector('main[data-page]') || isRewritten()) {
    document.title = headOf(place, words).title
    document.documentElement.lang = locale
    createRoot(root, { onUncaughtError }).render(site)
  } else {
    // In slices: a long page is taken over without holding up the person who reads or scrolls it.
    startTransition(() => void hydrateRoot(root, site, { onUncaughtError, onRecoverableError }))
  }
  if (!needsAdvice(place)) whenIdle(() => void warmUp(locale, words))
  keepLater(import.meta.url, { locale, reload })
}

const root = document.getElementById('root')
// Where this fails (the network, an old kernel) the page stays what it was: words and plain links. A shell has none of the
// page's own words, and says that they are not here.
if (root) {
  start(root).catch((error: unknown) => {
    const notHere = root.querySelector('main[data-page="shell"] [hidden]')
    notHere?.removeAttribute('hidden')
    notHere?.previousElementSibling?.remove()
    throw error
  })
}
