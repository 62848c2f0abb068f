import { describe, expect, test } from 'vitest'
import { findingsOn, strictly } from './axe'
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

/** Each look with the themes it is seen in; a page follows a theme without being opened anew. */
const looks = [
  { look: 'plain', themes: [day, dark, { ...day, contrast: 'more' }, { ...dark, contrast: 'more' }] },
  { look: 'elder', themes: [day, dark] },
  { look: 'elder30', themes: [day] },
] as const

describe.each(looks)('the $look view, in every theme', ({ look, themes }) => {
  test.each(kinds)('%s', async (_, address) => {
    const page = await newPage({ expectsErrors: /404/ })
    await page.addInitScript((chosen) => localStorage.setItem('xiayibu.view', chosen), look)
    await page.goto(address)
    await live(page)
    expect(await page.locator('html[data-view="elder"]').count()).toBe(look === 'plain' ? 0 : 1)
    const found: string[] = []
    for (const theme of themes) {
      await page.emulateMedia(theme)
      const findings = await findingsOn(page, strictly)
      found.push(...findings.map((finding) => `${theme.colorScheme}, contrast ${theme.contrast}: ${finding}`))
    }
    expect(found).toEqual([])
  })
})
