import { beforeAll, expect, test } from 'vitest'
import { journeyNames, journeyOf, type Journey } from '../../machines/flow'
import { allPlaces, hrefTo, type Locale } from '../../src/address'
import { findingsOn } from './axe'
import { goTo } from './screen'
import { live, onePage } from './site'

type Group = { readonly name: string; readonly places: typeof allPlaces }

/** Few enough pages for one test. */
const AT_MOST = 12

const inParts = (name: Journey | 'tools', places: typeof allPlaces): Group[] =>
  Array.from({ length: Math.ceil(places.length / AT_MOST) }, (_, i) => ({
    name: `${name} ${i + 1}`,
    places: places.slice(i * AT_MOST, (i + 1) * AT_MOST),
  }))

/** Every page of a language, journey by journey; the pages beside the steps come last. */
const groups: readonly Group[] = [
  ...journeyNames.flatMap((name) =>
    inParts(name, allPlaces.filter((place) => place.page === 'step' && journeyOf(place.step) === name)),
  ),
  ...inParts('tools', allPlaces.filter(({ page }) => page !== 'step')),
]

/**
 * No page of this language has anything axe finds fault with. The steps come one after the other on one page: half of
 * what a first look costs is that nothing is warm yet, axe itself included.
 */
export function expectAccessible(locale: Locale): void {
  const opened = onePage({ locale })

  beforeAll(async () => {
    await opened().goto(`/${locale}/`)
    await live(opened())
  })

  test.each(groups)('$name', async ({ places }) => {
    const page = opened()
    const findings: string[] = []
    for (const place of places) {
      if (place.page === 'step') await goTo(page, locale, place.step)
      else {
        await page.goto(hrefTo(locale, place))
        await live(page)
      }
      findings.push(...(await findingsOn(page)))
    }
    expect(findings).toEqual([])
  })
}
