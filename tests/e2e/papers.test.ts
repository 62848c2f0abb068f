import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { BLANK } from '../../src/documents/draft'
import { words } from '../support/words'
import { findingsOn, strictly } from './axe'
import { openGate } from './gate'
import { plain, readPdf } from './paper'
import { live, newPage, onePage, origin } from './site'

const { core, documents } = words['zh-CN']
const { about, blanks, clauses, ui } = documents
const { messages, site } = core.ui
const FILE = '/zh-CN/file12315/#v1~start.bought~issue.fake~stage.refused~askPlatform.submitted~waitForRuling.later~ruling.lost~askReview.lostAgain~outside.goods'

/** Signature and date are for a pen: they are no fields. */
const BY_PEN = 2

/** Opens a paper from the action on the screen that offers it. */
async function openPaper(page: Page, title: string): Promise<Locator> {
  await page.locator('main summary', { hasText: core.ui.action.papers }).click()
  const name = page.locator('main summary', { hasText: title })
  await name.click()
  return page.locator('details').filter({ has: page.locator('> summary', { hasText: title }) }).last()
}

/** Copies the whole paper, and gives it. */
async function copied(page: Page, paper: Locator): Promise<string> {
  await paper.getByRole('button', { name: ui.copy }).click()
  return page.evaluate(() => navigator.clipboard.readText())
}

describe('the complaint to 12315', () => {
  const page = onePage({ context: { permissions: ['clipboard-read', 'clipboard-write'] } })
  let paper: Locator

  beforeAll(async () => {
    await page().goto(FILE)
    await live(page())
    paper = await openPaper(page(), about.complaint12315.title)
  })

  test('shows each blank and says what belongs there, on the screen and in what is copied', async () => {
    const fields = await paper.getByRole('textbox').all()
    const names = await Promise.all(fields.map((field) => field.getAttribute('aria-label')))
    expect(names).toEqual(expect.arrayContaining([blanks.myName, blanks.opponentName, blanks.platformResult, messages.blanks.wish, messages.blanks.orderNumber]))
    expect(await Promise.all(fields.map((field) => field.isVisible()))).not.toContain(false)
    expect((await copied(page(), paper)).split(BLANK)).toHaveLength(fields.length + BY_PEN + 1)
    await paper.getByText(ui.blanksLeft).waitFor()
  })

  test('takes what is typed and ticked into what is copied', async () => {
    await paper.getByRole('textbox', { name: blanks.myName }).fill('王小明')
    await paper.getByRole('textbox', { name: messages.blanks.wish }).fill('退货退款')
    expect(await copied(page(), paper)).not.toContain('属实')
    await paper.getByRole('checkbox', { name: clauses.truthful }).check()
    const text = await copied(page(), paper)
    for (const said of ['姓名：王小明；', '诉求\n退货退款。', '属实']) expect(text).toContain(said)
  })

  test('comes out of the printer alone, blanks and all, and leaves the page as it was', async () => {
    await page().evaluate(() => {
      window.print = () => undefined
    })
    await paper.getByRole('button', { name: ui.print }).click()
    await page().waitForSelector('html[data-alone]', { state: 'attached' })
    const pdf = await page().pdf({ format: 'A4', preferCSSPageSize: true })
    await page().keyboard.press('Shift')
    await page().waitForSelector('html:not([data-alone])', { state: 'attached' })
    const sheets = await readPdf(pdf)
    expect(sheets).toHaveLength(1)
    const text = sheets.map((sheet) => sheet.text).join('')
    for (const said of ['投诉书', '王小明', '退货退款', '签名：（）', site.statement]) expect(text).toContain(plain(said))
    for (const chrome of [core.steps.file12315.title, ui.lead, ui.copy, ui.laws, clauses.truthful, core.ui.action.papers]) expect(text).not.toContain(plain(chrome))
  })

  test('is found whole by whoever reads screens, with contrast of 7:1', async () => {
    expect(await findingsOn(page(), strictly)).toEqual([])
  })
})

test('once a paper was opened, it opens without a network', async () => {
  const gate = await openGate()
  try {
    gate.lead(new URL(origin))
    const page = await newPage({ at: gate.origin, context: { serviceWorkers: 'allow' }, expectsErrors: /net::ERR/ })
    await page.goto(FILE)
    await live(page)
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await openPaper(page, about.mandate.title)
    await page.waitForFunction(async () => {
      const kept = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))
      return ['Papers-', 'zh-CN-documents-'].every((part) => kept.flat().some(({ url }) => url.includes(part)))
    })
    gate.lead('closed')
    await page.reload()
    await live(page)
    const paper = await openPaper(page, about.mandate.title)
    await paper.getByRole('textbox', { name: blanks.principalName }).waitFor()
  } finally {
    await gate.close()
  }
})
