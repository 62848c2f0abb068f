import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Locale } from '../../src/address'
import { words } from '../support/words'
import { findingsOn, inColour, strictly } from './axe'
import { live, newPage } from './site'

/** One page of each kind of screen. */
const kinds = [
  ['the first question', '/zh-CN/'],
  ['a question with answers given', '/zh-CN/stage/#v1~start.bought~issue.fake'],
  ['an action', '/zh-CN/askPlatform/#v1~start.bought~issue.fake~stage.refused'],
  ['an action opened on its own', '/en/askPlatform/'],
  ['an urgent action', '/zh-CN/lockedOut/'],
  ['an ending', '/en/settled/'],
  ['a changed answer', '/zh-CN/changeOrder/#v1~start.bought~issue.change~stage.refused'],
  ['a lost link', '/zh-CN/stage/#v9~start.bought'],
  ['a missing page', '/en/nothing-here/'],
  ['the numbers', '/zh-CN/numbers/'],
  ['the number check', '/zh-CN/check/'],
  ['the map', '/zh-CN/map/'],
  ['about', '/en/about/'],
  ['the sources', '/zh-CN/sources/'],
] as const

const day = { colorScheme: 'light', contrast: 'no-preference' } as const
const dark = { ...day, colorScheme: 'dark' } as const

/** Each look with the themes it is seen in; a page follows look and theme without being opened anew. */
const looks = [
  { look: 'plain', themes: [day, dark, { ...day, contrast: 'more' }, { ...dark, contrast: 'more' }] },
  { look: 'elder', themes: [day, dark] },
  { look: 'elder30', themes: [day] },
] as const

/** Has the page open in a look, by its own buttons. */
async function choose(page: Page, locale: Locale, look: (typeof looks)[number]['look']): Promise<void> {
  const { header } = words[locale].core.ui
  const size = header.sizes[look === 'elder30' ? 1 : 0] ?? ''
  if (look === 'elder') await page.getByRole('button', { name: header.elder }).click()
  if (look !== 'plain') await page.getByRole('group', { name: header.size }).getByRole('button', { name: size, exact: true }).click()
  expect(await page.locator('html').getAttribute('data-size')).toBe(look === 'elder30' ? '30' : null)
  expect(await page.locator('html[data-view="elder"]').count()).toBe(look === 'plain' ? 0 : 1)
}

describe('in every view and theme', () => {
  test.each(kinds)('%s', async (_, address) => {
    const page = await newPage({ expectsErrors: /404/ })
    await page.goto(address)
    await live(page)
    const locale = address.startsWith('/en/') ? 'en' : 'zh-CN'
    const found: string[] = []
    for (const { look, themes } of looks) {
      await choose(page, locale, look)
      for (const [i, theme] of themes.entries()) {
        await page.emulateMedia(theme)
        const findings = await findingsOn(page, i ? inColour : strictly)
        found.push(...findings.map((finding) => `${look}, ${theme.colorScheme}, contrast ${theme.contrast}: ${finding}`))
      }
    }
    expect(found).toEqual([])
  })
})
