import { useEffect, type ReactNode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { readPlace } from './address'
import { App } from './App'
import { loadWords } from './i18n/words'
import { loadScreens } from './screens/late'

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
  // 404.html stands for every address there is no page for, in both languages: nothing there to hydrate.
  if (place.page === 'missing') createRoot(root).render(site)
  else hydrateRoot(root, site)
}

const root = document.getElementById('root')
// Where this fails (the network, an old kernel) the page stays what it was: words and plain links.
if (root) void start(root)
