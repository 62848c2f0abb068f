import { expect, test } from 'vitest'
import { newPage, origin } from '../site'
import { at, button, casesWords, core, kept, momentWords, storedCases, unfold, withCases } from './record'

const NUMBER = '240101-123456789012345'
const ASK = 'v1~start.bought~issue.quality~goods.none~stage.withPlatform~ruling.over48h'
const { blanks } = core.ui.messages

test('the order is noted once with its case, stands in the words to send, and is sent nowhere', async () => {
  const page = await newPage()
  await withCases(page, kept({ trail: ASK }))
  await at(page, '/zh-CN/cases/')
  await button(page, casesWords.order).click()
  await page.getByLabel(blanks.orderNumber).fill(NUMBER)
  await page.getByLabel(blanks.paid).fill('39.9')
  await button(page, momentWords.save).click()
  await expect.poll(async () => (await storedCases(page)).map(({ order }) => order)).toEqual([{ orderNumber: NUMBER, paid: '39.9' }])
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')))
  await page.getByRole('link', { name: new RegExp(casesWords.now) }).click()
  await page.locator('[data-message]').first().waitFor()
  await unfold(page)
  expect(await page.getByRole('textbox', { name: blanks.orderNumber, exact: true }).first().inputValue()).toBe(NUMBER)
  await expect.poll(() => page.url()).toBe(`${origin}/zh-CN/followUp/#${ASK}`)
  const links = await page.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  expect([...links, ...asked].join()).not.toContain(NUMBER)
})
