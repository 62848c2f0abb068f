import { startTransition, useEffect, type ReactNode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { readPlace, reload } from './address'
import { App } from './App'
import { headOf } from './head'
import { loadWords, needsAdvice } from './i18n/words'
import { keepLater } from './pwa/keepLater'
import { rehearse } from './rehearse'
import { putBackOnError } from './rescue/putBack'
import { loadScreens } from './screens/late'
import { whenIdle } from './session/whenIdle'

/** Tells the script of the head that taps are in good hands now. */
function Live({ children }: { children: ReactNode }) {
  useEffect(() => {
    document.documentElement.dataset['live'] = 'yes'
  }, [])
  return children
}

async function start(root: HTMLElement) {
  const { locale, place } = readPlace(location.pathname)
  const [words] = await Promise.all([loadWords(locale, place), loadScreens(place)])
  const site = (
    <Live>
      <App locale={locale} place={place} words={words} />
    </Live>
  )
  const onUncaughtError = putBackOnError(root, locale)
  // 404.html and the shells stand for any address, so there is nothing of this one's to hydrate.
  if (root.querySelector('main[data-page]')) {
    document.title = headOf(locale, place, words).title
    createRoot(root, { onUncaughtError }).render(site)
  } else {
    // In slices: a long page is taken over without holding up the person who reads or scrolls it.
    startTransition(() => void hydrateRoot(root, site, { onUncaughtError }))
  }
  if (!needsAdvice(place)) whenIdle(() => rehearse(locale, words))
  keepLater(import.meta.url, { locale, reload })
}

const root = document.getElementById('root')
// Where this fails (the network, an old kernel) the page stays what it was: words and plain links.
if (root) void start(root)
