import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { formatPairs } from '../../machines/core/trail'
import { answersOf, stepIds, type StepId } from '../../machines/flow'
import { stepOf } from '../../machines/steps'
import { shortestWalks } from '../support/edges'
import { noteNow, REMIND } from './case/record'
import { closePage, live, newPage, phone } from './site'

const walks = shortestWalks()
const urgent = stepIds.filter((id) => stepOf(id).rung === 'urgent' && stepOf(id).kind === 'action')

async function open(page: Page, step: StepId): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`/zh-CN/${step}/#${formatPairs(walks.get(step) ?? [])}`)
  await live(page)
}

/** What of these a person on a phone sees whole, and may tap, without scrolling. */
const inSight = (page: Page, selector: string): Promise<string[]> =>
  page.locator(`main :is(${selector})`).filter({ visible: true }).evaluateAll((all) =>
    all.flatMap((one) => {
      const { top, bottom } = one.getBoundingClientRect()
      return top >= 0 && bottom <= innerHeight ? [one.textContent ?? ''] : []
    }),
  )

describe('on a phone, before anything is scrolled', () => {
  test('every urgent action has something to call with', async () => {
    const page = await newPage({ size: phone })
    const without: string[] = []
    for (const step of urgent) {
      await open(page, step)
      const calls = await inSight(page, 'a[href^="tel:"], details:has([data-claimed]) > summary')
      if (!calls.length) without.push(step)
    }
    await closePage(page)
    expect(urgent.length).toBeGreaterThan(5)
    expect(without).toEqual([])
  })

  test.each([
    ['plain', false],
    ['plain', true],
    ['elder', false],
    ['elder', true],
  ] as const)('the first answer is in sight in the %s view, with an open case or without (%s)', async (look, hasCase) => {
    const page = await newPage({ size: phone })
    await page.addInitScript((chosen) => localStorage.setItem('xiayibu.view', chosen), look)
    if (hasCase) {
      await page.goto(REMIND)
      await live(page)
      await noteNow(page)
    }
    await page.goto('/zh-CN/')
    await live(page)
    await page.waitForFunction((cards) => document.querySelectorAll('section[aria-labelledby="back"]').length === cards, hasCase ? 1 : 0)
    expect(await inSight(page, 'ul[aria-labelledby="step"] > li:first-child > a')).toHaveLength(1)
  })

  test.each(['zh-CN', 'en'] as const)('every first answer is in sight on a small phone, for who comes the first time: %s', async (locale) => {
    const page = await newPage({ locale, size: { width: 360, height: 740 } })
    await page.goto(`/${locale}/`)
    await live(page)
    expect(await inSight(page, 'ul[aria-labelledby="step"] > li > a')).toHaveLength(answersOf('start').length)
  })

  test.each([
    ['who wrote to the merchant a while ago', 'remindAndWait/#v1~start.bought~issue.fake~stage.noReply~silence.within24h', '大约 1 小时前'],
    ['who comes to the page without a word about it', 'remindAndWait/', '刚刚'],
  ])('%s notes the time with one tap', async (_, path, name) => {
    const page = await newPage({ size: phone })
    await page.goto(`/zh-CN/${path}`)
    await live(page)
    expect(await inSight(page, 'button')).toContain(name)
  })
})
