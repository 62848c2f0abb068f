import { describe, expect, test } from 'vitest'
import { findingsOn, inColour, strictly } from './axe'
import { choose } from './screen'
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

// Thousands of elements, seven times: the longest pages take a busy machine minutes.
describe('in every view and theme', { timeout: 180_000 }, () => {
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
