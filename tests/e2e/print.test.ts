import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { checklist } from '../../machines/core/checklist'
import { stepIds, type PairName } from '../../machines/flow'
import { stepOf } from '../../machines/steps'
import { walked } from '../support/walk'
import { words } from '../support/words'
import { plain, readPdf, scanPdf, type Scanned } from './paper'
import { digitsOn, otherNumbers, walk } from './screen'
import { live, newPage } from './site'

const fake: readonly PairName[] = ['start.bought', 'issue.fake', 'stage.refused']
const lockedOut: readonly PairName[] = ['start.urgent', 'urgent.lockedOut']

const code = (page: Page) => page.locator('main svg[width$="mm"]')

/** The code of the sheet is drawn as it is printed, once what draws it has come. */
const whatDraws = (page: Page) =>
  page.waitForFunction(() => {
    dispatchEvent(new Event('beforeprint'))
    dispatchEvent(new Event('afterprint'))
    return document.querySelector('main svg[width$="mm"]')
  })

async function printed(page: Page): Promise<Buffer> {
  await whatDraws(page)
  return page.pdf({ format: 'A4', preferCSSPageSize: true })
}

const walks = [
  { name: 'asking the platform about a fake', answers: fake },
  { name: 'waiting for the merchant', answers: ['start.bought', 'issue.quality', 'goods.none', 'stage.noReply', 'silence.within24h'] },
  { name: 'locked out', answers: lockedOut },
] as const

describe.each(walks)('on paper: $name', ({ answers }) => {
  describe.each(['zh-CN', 'en'] as const)('in %s', (locale) => {
    const { core, advice } = words[locale]
    const { pairs, end } = walked(answers)
    const { ui } = core
    const task = (id: keyof typeof advice.tasks) => [advice.tasks[id].do, advice.tasks[id].how].map(plain)
    let sheets: readonly Scanned[]
    let address: string

    beforeEach(async () => {
      const page = await newPage({ locale })
      await walk(page, answers, locale)
      address = page.url()
      sheets = await scanPdf(await printed(page))
    })

    test('the whole list is there, no line of it torn apart, with the way back and who says so', () => {
      const text = sheets.map((sheet) => sheet.text).join('')
      const lines = checklist(end, walked(answers)).map((line) => line.task)
      const torn = lines.filter((id) => !sheets.some((sheet) => task(id).every((words_) => sheet.text.includes(words_))))
      expect(torn).toEqual([])

      expect(sheets.flatMap((sheet) => sheet.code ?? [])).toEqual([address])
      expect(text).toContain(plain(address))
      expect(text).toContain(plain(ui.site.statement))
      expect(text).toContain(plain(core.steps[end].title))
      expect(text).toMatch(/\d+\.\d+\.\d+-[0-9a-f]{7}/)
      for (const { step, answer } of pairs) {
        const given: Readonly<Record<string, string>> = core.steps[step].answers
        expect(text).toContain(plain(given[answer] ?? 'no words'))
      }
      const entry = stepOf(end)
      if (entry.kind === 'action' && entry.deadline) {
        // Until when, in words; what somebody promised is written in by hand.
        expect(text).toContain(plain(entry.deadline === 'promised' ? ui.print.promised : advice.deadlines[entry.deadline].until))
      }

      // Never a sheet that nobody would keep: the foot comes with what stands before it.
      const last = sheets.at(-1)?.text ?? ''
      expect([ui.print.sources, ui.print.agent].filter((first) => last.startsWith(plain(first)))).toEqual([])

      const digits = text.replace(/[-–—()]/g, '')
      expect(otherNumbers.filter((number) => digits.includes(number))).toEqual([])

      const chrome = [ui.header.elder, ui.header.skip, ui.walk.back, ui.footer.startOver, ui.share.open, ui.print.copy, ui.messages.copy, ui.action.afterwards, ui.action.keep]
      expect(chrome.filter((word) => text.includes(plain(word)))).toEqual([])
    })
  })
})

test('from the elder view, where much is folded up on the screen, nothing is missing either', async () => {
  const page = await newPage()
  await page.addInitScript(() => localStorage.setItem('xiayibu.view', 'elder'))
  await walk(page, fake)
  expect(await page.locator('li[data-task]').filter({ visible: true }).count()).toBeLessThan(await page.locator('li[data-task]').count())
  const { advice } = words['zh-CN']
  const text = (await readPdf(await printed(page))).map((sheet) => sheet.text).join('')
  const lines = checklist('askPlatform', walked(fake)).map((line) => line.task)
  expect(lines.filter((id) => !text.includes(plain(advice.tasks[id].do)))).toEqual([])
})

describe('whatever page is printed', () => {
  /** Where the last line ends, and how much of the page lies below it (px). */
  const below = (page: Page) =>
    page.evaluate(() => {
      const main = document.querySelector('main')
      if (!main) throw new Error('There is no main on this page')
      const ends = [...main.querySelectorAll('*')].flatMap((element) =>
        !element.children.length && element.textContent?.trim() && element.checkVisibility() ? [element.getBoundingClientRect().bottom] : [],
      )
      return main.getBoundingClientRect().bottom - Math.max(...ends)
    })

  test.each(['contactMerchant', 'file12315', 'settled', 'numbers', 'check', 'sources', 'map', 'about'])(
    '%s says who we are, hands out no number nobody vouches for, and has no room below its last line: that would be an empty sheet',
    async (name) => {
      const page = await newPage()
      await page.goto(`/zh-CN/${name}/`)
      await live(page)
      await page.waitForSelector('main:not(:has([aria-busy="true"]))')
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('main').innerText()).toContain(words['zh-CN'].core.ui.site.statement)
      const digits = await digitsOn(page)
      // These two say whose it is, and that it is not to be called.
      const warnedOf = ['sources', 'about'].includes(name) ? ['95010'] : []
      expect(otherNumbers.filter((number) => digits.includes(number))).toEqual(warnedOf)
      expect(await below(page)).toBeLessThan(8)
    },
  )

  test.each(['zh-CN', 'en'] as const)('the map is a few sheets, with every step by its number and every answer: %s', async (locale) => {
    const page = await newPage({ locale })
    await page.goto(`/${locale}/map/`)
    await live(page)
    const sheets = await readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))
    expect(sheets.length).toBeLessThanOrEqual(11)
    const text = sheets.map((sheet) => sheet.text).join('')
    const { steps } = words[locale].core
    const said = stepIds.flatMap((id) => [steps[id].title, ...Object.values<string>(steps[id].answers)])
    expect(said.filter((one) => !text.includes(plain(one)))).toEqual([])
    expect(text).toContain(plain(`1 ${steps.start.title}`))
    expect(text).toMatch(new RegExp(`→\\d+${plain(steps.issue.title).replace('?', '\\?')}`))
  })

  test('a question is printed with its answers, and says who we are', async () => {
    const page = await newPage()
    await walk(page, ['start.bought', 'issue.fake'])
    const text = (await readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).map((sheet) => sheet.text).join('')
    const { steps, ui } = words['zh-CN'].core
    expect([...Object.values(steps.stage.answers), ui.site.statement].filter((one) => !text.includes(plain(one)))).toEqual([])
  })

  test('its last sheet is never empty', async () => {
    const page = await newPage()
    await walk(page, ['start.bought', 'issue.quality', 'goods.none', 'stage.notYet'])
    const sheets = await readPdf(await printed(page))
    expect(sheets.filter(({ text }) => text === '')).toEqual([])
  })
})

describe('the code on paper', () => {
  test('has modules of half a millimetre and more', async () => {
    const page = await newPage()
    await walk(page, fake)
    await whatDraws(page)
    await page.emulateMedia({ media: 'print' })
    const module_ = await code(page).evaluate((svg) =>
      svg instanceof SVGSVGElement ? (svg.getBoundingClientRect().width / svg.viewBox.baseVal.width / 96) * 25.4 : 0,
    )
    expect(module_).toBeGreaterThanOrEqual(0.5)
  })

  test('stands there in time when the button is used, and the time of printing too', async () => {
    const page = await newPage()
    await page.addInitScript(() => {
      window.print = () => {
        dispatchEvent(new Event('beforeprint'))
        document.documentElement.dataset['printedWith'] = String(document.querySelectorAll('main svg[width$="mm"]').length)
      }
    })
    await walk(page, fake)
    await page.getByRole('button', { name: words['zh-CN'].core.ui.print.print }).click()
    await page.waitForSelector('html[data-printed-with="1"]', { state: 'attached' })
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('main').innerText()).toMatch(/打印时间：.*\d{1,2}:\d{2}.*北京时间/)
  })
})
