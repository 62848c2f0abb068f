import { describe, expect, test } from 'vitest'
import { newPage, tap } from '../site'
import { advice, at, button, casesWords, caseWords, clockOn, fileFrom, HOUR, kept, NOON, noteNow, recordIn, recordOf, REMIND, stored, storedCases, withCases, withRecord } from './record'

describe('two tabs', () => {
  test('end up agreeing, and neither loses what the other wrote', async () => {
    const one = await newPage()
    await one.clock.install({ time: NOON + HOUR })
    await withCases(one, kept())
    const other = await one.context().newPage()
    await at(one, REMIND)
    await at(other, '/zh-CN/cases/')
    await other.getByRole('button', { name: casesWords.story, exact: true }).click()
    await other.getByLabel(casesWords.note).fill('从另一个标签页写的')
    await other.getByRole('button', { name: casesWords.noteAdd, exact: true }).click()
    await one.locator('[data-task="sendReminder"] input').check()
    await expect.poll(() => other.locator('[data-story]').innerText()).toContain(advice.tasks.sendReminder.do)
    const [found] = await storedCases(one)
    expect(found?.notes).toMatchObject([{ text: '从另一个标签页写的' }])
    expect(found?.ticks['remindAndWait.sendReminder']?.done).toBe(true)
    expect(await stored(other)).toEqual(await stored(one))
  })
})

describe('storage that does not do its part', () => {
  test('forbidden: the guide goes on, and says so in a sentence', async () => {
    const page = await newPage()
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('denied', 'SecurityError')
          },
        })
      }
    })
    await at(page, '/zh-CN/')
    for (const answer of ['bought', 'quality', 'none', 'noReply', 'within24h']) await tap(page, answer)
    await noteNow(page)
    await clockOn(page).waitFor()
    await page.getByText(caseWords.forbidden).waitFor()
    await page.locator('[data-task="sendReminder"] input').check()
    expect(await page.locator('[data-task="sendReminder"] input').isChecked()).toBe(true)
  })

  test('full: the guide goes on, says so, and hands out a copy', async () => {
    const page = await newPage()
    await page.addInitScript(() => {
      const write = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')?.value as Storage['setItem']
      Storage.prototype.setItem = function (this: Storage, key: string, value: string) {
        if (key === 'xiayibu.cases') throw new DOMException('full', 'QuotaExceededError')
        write.call(this, key, value)
      }
    })
    await at(page, REMIND)
    await noteNow(page)
    await clockOn(page).waitFor()
    await page.getByText(caseWords.full).waitFor()
    const { content } = await fileFrom(page, button(page, caseWords.copyFile))
    expect(recordIn(content).cases).toHaveLength(1)
  })

  const good = JSON.stringify(recordOf(kept()))
  test.each([
    ['cut short', good.slice(0, -4)],
    ['empty', ' '],
    ['not JSON', 'hello'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a number', '42'],
    ['without cases', '{"version":1,"open":null,"erased":{}}'],
    ['with a case that lacks its id', '{"version":1,"open":null,"erased":{},"cases":[{"name":"x"}]}'],
    ['with a time that is none', good.replace(`"openedAt":${NOON}`, '"openedAt":"yesterday"')],
    ['from a newer version', '{"version":99,"cases":[]}'],
  ])('a record that is %s is handed back, never dropped', async (_, raw) => {
    const page = await newPage()
    await withRecord(page, raw)
    await at(page, REMIND)
    await noteNow(page)
    await clockOn(page).waitFor()
    await at(page, '/zh-CN/cases/')
    const broken = page.getByRole('region', { name: casesWords.broken })
    expect((await fileFrom(page, broken.getByRole('button', { name: caseWords.copyFile }))).content).toBe(raw)
    expect(await storedCases(page)).toHaveLength(1)
    await broken.getByRole('button', { name: casesWords.brokenDrop }).click()
    await page.getByRole('dialog').getByRole('button', { name: casesWords.brokenDrop }).click()
    await expect.poll(() => broken.count()).toBe(0)
    expect(await storedCases(page)).toHaveLength(1)
  })
})
