import { beforeAll, describe, expect, test } from 'vitest'
import { checklist } from '../../machines/core/checklist'
import { stepOf } from '../../machines/steps'
import { boundaries } from '../scenarios/boundaries'
import { scenarios } from '../scenarios/scenarios'
import { walked, wordsOf } from '../support/walk'
import { words } from '../support/words'
import { dialledOn, digitsOn, goTo, otherNumbers, publicNumbers, tasksOn, toldOn, walk } from './screen'
import { live, newPage, onePage, stepOn, tap } from './site'

const { reach } = words['zh-CN'].core.ui
const everyone = onePage()

beforeAll(() => walk(everyone(), []))

describe.each(scenarios)('$id $trouble', ({ walk: answers, step, holds, never }) => {
  test('tapped from the first page', async () => {
    const page = everyone()
    await goTo(page, 'zh-CN', 'start')
    // `later` is asked on the page itself: the answer behind it is tapped right there.
    for (const { answer } of answers.map(wordsOf)) if (answer !== 'later') await tap(page, answer)
    expect(await stepOn(page)).toBe(step)
    const entry = stepOf(step)
    const reaches = !never.calls?.includes('reach') && entry.kind === 'action' && entry.reach !== undefined
    await expect.poll(async () => (await page.locator('[data-claimed]').count()) > 0).toBe(reaches)

    const lines = await tasksOn(page)
    expect(lines).toEqual(expect.arrayContaining(holds.flatMap(([, ...carriers]) => carriers)))
    const list = checklist(step, walked(answers)).map(({ task }) => task)
    expect(new Set(lines)).toEqual(new Set(list))
    expect(lines).toHaveLength(list.length)
    expect(lines[0]).toBe(list[0])

    expect(lines.filter((task) => never.tasks?.some((one) => one === task))).toEqual([])
    expect((await toldOn(page)).filter((text) => never.says?.test(text))).toEqual([])

    const seen = await digitsOn(page)
    // Where calling is all that is left they stand open; nowhere without their warning.
    const isWarned = await page.getByText(reach.unverified).first().isVisible()
    expect(isWarned ? [] : otherNumbers.filter((digits) => seen.includes(digits))).toEqual([])
    const dialled = await dialledOn(page)
    expect(dialled.filter((number) => !publicNumbers.includes(number))).toEqual([])
    if (never.calls?.includes('dial')) expect(dialled).toEqual([])
  })
})

describe.each(boundaries)('$id $rule', ({ walk: answers, label, step }) => {
  test('by its label, on the screen', async () => {
    const page = await newPage()
    await walk(page, answers.slice(0, -1))
    const { answer } = wordsOf(answers[answers.length - 1] ?? answers[0])
    const card = page.locator(`main a[data-answer="${answer}"]`)
    expect(await card.innerText()).toMatch(label)
    // By key, as `tap` does.
    await card.press('Enter')
    await page.waitForSelector(`main[data-step="${step}"]`)
  })
})

describe('locked out of the account at two in the morning', () => {
  test('three taps from the first page to a number, its warning in sight, and no tap that dials before it', async () => {
    const page = await newPage()
    await page.clock.setFixedTime(new Date('2026-11-22T02:00:00+08:00'))
    await page.goto('/zh-CN/')
    await live(page)
    await tap(page, 'urgent')
    await tap(page, 'lockedOut')
    expect((await dialledOn(page)).filter((number) => !publicNumbers.includes(number))).toEqual([])
    expect(await tasksOn(page)).toContain('nightMayBeBot')

    await page.locator('summary', { hasText: reach.title }).click()
    expect(await page.getByText(reach.borrow).isVisible()).toBe(true)
    const first = page.locator('details[data-claimed]').first()
    await first.locator('summary').first().click()
    await first.locator('a[href^="tel:"]').waitFor({ state: 'visible' })
    expect(await page.getByText(reach.unverified).isVisible()).toBe(true)
    expect(await page.getByText(reach.night).isVisible()).toBe(true)
    expect(await first.innerText()).toContain(reach.says)
  })

  test('without JavaScript the numbers are plain text under their warning', async () => {
    const page = await newPage({ javaScript: false })
    await page.goto('/zh-CN/lockedOut/')
    await page.locator('summary', { hasText: reach.title }).click()
    expect((await dialledOn(page)).filter((number) => !publicNumbers.includes(number))).toEqual([])
    expect(await page.getByText(reach.unverified).isVisible()).toBe(true)
    const seen = await digitsOn(page)
    expect(otherNumbers.filter((digits) => seen.includes(digits)).length).toBeGreaterThan(0)
    expect(seen).not.toContain('95010')
  })
})
