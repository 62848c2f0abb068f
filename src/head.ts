import type { Place } from './address'
import type { PageWords } from './i18n/words'

/**
 * A page's title as the tab and the history show it; its name alone, for a card that names the site beside it; and the
 * sentence under it.
 */
export type Head = { readonly title: string; readonly name: string; readonly description: string }

/** The title and the description of a page. The first page is the site itself and says what that is. */
export function headOf(place: Place, { core, tools }: PageWords): Head {
  const { site, pages, missing } = core.ui
  const named = (name: string, description: string): Head => ({ title: `${name} – ${site.name}`, name, description })
  switch (place.page) {
    case 'step': {
      const words = core.steps[place.step]
      // On their way, as after browser Back in a tab that was reloaded: until then the site speaks for the step.
      if (!words) return { title: site.name, name: site.name, description: site.purpose }
      return named(words.title, place.step === 'start' ? site.purpose : words.lead)
    }
    case 'missing':
      return named(missing.title, missing.about)
    case 'cases':
      return named(pages.cases, site.purpose)
    default:
      return named(pages[place.page], tools?.[place.page].lead ?? site.purpose)
  }
}
