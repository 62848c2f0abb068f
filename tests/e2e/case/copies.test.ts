import { describe, expect, test } from 'vitest'
import { live, newPage, origin } from '../site'
import { at, button, casesWords, caseWords, clockOn, core, fileFrom, full, kept, NOON, noteNow, REMIND, stored, storedCases, withCases } from './record'

describe('copies', () => {
  test('export, erase, import: the same again', async () => {
    const page = await newPage()
    await withCases(page, full, kept({ id: 'other', name: '' }))
    await at(page, '/zh-CN/cases/')
    const before = await storedCases(page)
    const backup = page.getByRole('region', { name: casesWords.backup })
    const { name, content } = await fileFrom(page, backup.getByRole('button', { name: caseWords.copyFile }))
    await button(page, casesWords.eraseAll).click()
    await page.getByRole('dialog').getByRole('button', { name: casesWords.eraseYes }).click()
    await page.getByText(casesWords.none).waitFor()
    expect(await stored(page)).toBeNull()
    await backup.getByText(casesWords.restore).click()
    await backup.getByLabel(casesWords.restoreFile).setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })
    await backup.getByRole('button', { name: casesWords.restoreDo }).click()
    await backup.getByText(casesWords.restored.replace('{{count}}', '2')).waitFor()
    expect(await storedCases(page)).toEqual(before)
    expect((await stored(page))?.open).toBe('toy')
  })

  test('one case is erased after a plain question, the other stays', async () => {
    const page = await newPage()
    await withCases(page, full, kept({ id: 'other', name: '耳机' }))
    await at(page, '/zh-CN/cases/')
    const card = page.getByRole('article', { name: '耳机' })
    await card.getByRole('button', { name: casesWords.erase }).click()
    await page.getByRole('dialog').getByRole('button', { name: casesWords.eraseNo }).click()
    expect(await storedCases(page)).toHaveLength(2)
    await card.getByRole('button', { name: casesWords.erase }).click()
    await page.getByRole('dialog').getByRole('button', { name: casesWords.eraseYes }).click()
    await expect.poll(async () => (await storedCases(page)).map(({ id }) => id)).toEqual(['toy'])
  })

  test.each([
    ['{"version":1,', casesWords.problems['not-json']],
    ['{"version":1,"cases":"none"}', casesWords.problems['not-a-record']],
    ['{"version":7}', casesWords.problems['newer-version']],
  ])('the bad copy %j is refused with the reason, and nothing changes', async (text, reason) => {
    const page = await newPage()
    await withCases(page, full)
    await at(page, '/zh-CN/cases/')
    const before = await stored(page)
    const backup = page.getByRole('region', { name: casesWords.backup })
    await backup.getByText(casesWords.restore).click()
    await backup.getByLabel(casesWords.restoreText).fill(text)
    await backup.getByRole('button', { name: casesWords.restoreDo }).click()
    await backup.getByText(reason).waitFor()
    expect(await stored(page)).toEqual(before)
  })

  test('a copy is offered once, after the first time that was noted', async () => {
    const page = await newPage()
    await at(page, REMIND)
    await noteNow(page)
    await page.getByText(caseWords.keepCopy).waitFor()
    await button(page, caseWords.notNow).click()
    expect(await page.getByText(caseWords.keepCopy).count()).toBe(0)
    await page.reload()
    await live(page)
    await clockOn(page).waitFor()
    expect(await page.getByText(caseWords.keepCopy).count()).toBe(0)
  })
})

test('another device gets the case by link, after a yes on both, and no server hears of it', async () => {
  const here = await newPage({ context: { permissions: ['clipboard-read', 'clipboard-write'] } })
  await withCases(here, full)
  await at(here, '/zh-CN/cases/')
  await button(here, casesWords.handOver).click()
  await here.getByText(casesWords.handOverHolds).waitFor()
  await button(here, casesWords.handOverYes).click()
  await button(here, casesWords.handOverLink).click()
  await here.getByRole('figure').getByText(casesWords.handOverScan).waitFor()
  expect(await here.getByRole('figure').textContent()).not.toContain(core.ui.share.scan)
  await expect.poll(() => here.evaluate(() => navigator.clipboard.readText())).toContain('#c1')
  const link = await here.evaluate(() => navigator.clipboard.readText())
  await here.locator('main figure img').waitFor()

  const there = await newPage()
  const asked: string[] = []
  there.context().on('request', (request) => asked.push(request.url(), request.postData() ?? ''))
  await at(there, link)
  await there.getByRole('region', { name: casesWords.incoming }).waitFor()
  expect(await stored(there)).toBeNull()
  await button(there, casesWords.incomingAdd).click()
  await there.getByRole('article', { name: '小熊玩具' }).waitFor()
  expect(await storedCases(there)).toEqual([full])
  expect(there.url()).toBe(`${origin}/zh-CN/cases/`)
  expect(asked.filter((said) => said.includes('c1') && said.includes(link.slice(-20)))).toEqual([])
})

test('declined, the link leaves nothing behind', async () => {
  const page = await newPage()
  await at(page, `/zh-CN/cases/#c1p.${Buffer.from('["x"]').toString('base64url')}`)
  await page.getByText(casesWords.problems['not-a-record']).waitFor()
  expect(await stored(page)).toBeNull()
})

test('too much for a QR code is said, and the file is there instead', async () => {
  const page = await newPage()
  const notes = Array.from({ length: 40 }, (_, i) => ({ id: `n${i}`, at: NOON + i, text: `第 ${i} 条 ${Math.random()} ${Math.random()}` }))
  await withCases(page, kept({ notes }))
  await at(page, '/zh-CN/cases/')
  await button(page, casesWords.handOver).click()
  await button(page, casesWords.handOverYes).click()
  await page.getByText(casesWords.handOverTooLong).waitFor()
  expect(await page.getByRole('article').getByRole('button', { name: caseWords.copyFile }).count()).toBe(1)
})
