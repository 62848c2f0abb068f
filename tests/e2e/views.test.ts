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

const ways = [
  { way: 'by day', elder: false, colorScheme: 'light' },
  { way: 'in the dark theme', elder: false, colorScheme: 'dark' },
  { way: 'in the elder view', elder: true, colorScheme: 'light' },
] as const

describe.each(ways)('$way', ({ elder, colorScheme }) => {
  test.each(kinds)('%s', async (_, address) => {
    const page = await newPage({ colorScheme, expectsErrors: /404/ })
    if (elder) await page.addInitScript(() => localStorage.setItem('xiayibu.view', 'elder'))
    await page.goto(address)
    await live(page)
    expect(await page.locator('html[data-view="elder"]').count()).toBe(elder ? 1 : 0)
    expect(await findingsOn(page, strictly)).toEqual([])
  })
})
