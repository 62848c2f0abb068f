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
  { way: 'by day', look: null, context: { colorScheme: 'light' } },
  { way: 'in the dark theme', look: null, context: { colorScheme: 'dark' } },
  { way: 'with more contrast', look: null, context: { colorScheme: 'light', contrast: 'more' } },
  { way: 'with more contrast in the dark', look: null, context: { colorScheme: 'dark', contrast: 'more' } },
  { way: 'in the elder view', look: 'elder', context: { colorScheme: 'light' } },
  { way: 'in the elder view in the dark', look: 'elder', context: { colorScheme: 'dark' } },
  { way: 'in the elder view, larger still', look: 'elder30', context: { colorScheme: 'light' } },
] as const

describe.each(ways)('$way', ({ look, context }) => {
  test.each(kinds)('%s', async (_, address) => {
    const page = await newPage({ context, expectsErrors: /404/ })
    if (look) await page.addInitScript((chosen) => localStorage.setItem('xiayibu.view', chosen), look)
    await page.goto(address)
    await live(page)
    expect(await page.locator('html[data-view="elder"]').count()).toBe(look ? 1 : 0)
    expect(await findingsOn(page, strictly)).toEqual([])
  })
})
