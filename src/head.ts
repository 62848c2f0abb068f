import type { Locale, Place } from './address'
import type { PageWords } from './i18n/words'

/** A page's title, as the tab, the history and a shared link show it, and the sentence under it. */
export type Head = { readonly title: string; readonly description: string }

/** The title and the description of a page. The first page is the site itself and says what that is. */
export function headOf(_locale: Locale, place: Place, { core, tools }: PageWords): Head {
  const { site, pages, missing } = core.ui
  const named = (title: string) => `${title} – ${site.name}`
  switch (place.page) {
    case 'step': {
      const { title, lead } = core.steps[place.step]
      return { title: named(title), description: place.step === 'start' ? site.purpose : lead }
    }
    case 'missing':
      return { title: named(missing.title), description: missing.about }
    case 'cases':
      return { title: named(pages.cases), description: site.purpose }
    default:
      return { title: named(pages[place.page]), description: tools?.[place.page].lead ?? site.purpose }
  }
}
