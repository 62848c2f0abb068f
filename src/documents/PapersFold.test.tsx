import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { browsers, inside } from '../../tests/support/agents'
import { speak } from '../../tests/support/speak'
import { actionAt } from '../../tests/support/views'
import { words } from '../../tests/support/words'
import type { Case } from '../../machines/case/record'
import type { Piece } from '../../machines/evidence/piece'
import { forget } from '../state/storage'
import { BLANK } from './draft'
import { PapersFold } from './PapersFold'

const zh = words['zh-CN']
const { about, ui, blanks, clauses } = zh.documents
const { trail } = actionAt('file12315', 'v1~start.bought~issue.fake~stage.refused')
const alone = actionAt('file12315').trail
const print = vi.fn()

const photo: Piece = { id: 'a', at: 0, word: '', proves: '', width: 1, height: 1, size: 1, kind: 'png', covers: [] }
const promise = { id: 'p', madeAt: Date.parse('2026-11-20T15:00:00+08:00'), who: '平台客服', agentId: '', ticketId: '', promised: '明天给结果', until: Date.parse('2026-11-21T14:05:00+08:00') }

type Known = Pick<Case, 'moments' | 'order' | 'promises' | 'evidence'>

beforeEach(() => {
  vi.stubGlobal('print', print)
  print.mockReset()
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(browsers['Chrome on Android'])
})

afterEach(() => {
  forget('walk')
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** Unfolds the papers, and one of them. */
async function open(title: string, walked = trail, kept?: Known): Promise<HTMLElement> {
  speak(<PapersFold ids={['complaint12315', 'mandate']} trail={walked} kept={kept} />)
  await userEvent.click(screen.getByText(zh.core.ui.action.papers))
  const name = await screen.findByText(title)
  await userEvent.click(name)
  const paper = name.closest('details')
  if (!paper) throw new Error(title)
  return paper
}

async function copied(paper: HTMLElement, label = ui.copy): Promise<string> {
  await userEvent.click(within(paper).getByRole('button', { name: label }))
  return navigator.clipboard.readText()
}

const box = (paper: HTMLElement, name: string) => within(paper).getByRole('checkbox', { name })

test('nothing is there until it is asked for, and nothing where no paper fits', () => {
  const { container } = speak(<PapersFold ids={[]} trail={trail} />)
  expect(container).toBeEmptyDOMElement()
  speak(<PapersFold ids={['mandate']} trail={trail} />)
  expect(screen.queryByText(about.mandate.title)).toBeNull()
})

test('what was typed stands in the paper, what was not is a blank, and it says so', async () => {
  userEvent.setup()
  const paper = await open(about.complaint12315.title)
  await userEvent.type(within(paper).getByRole('textbox', { name: blanks.myName }), '王小明')
  const text = await copied(paper)
  expect(text).toContain(`姓名：王小明；电话：${BLANK}`)
  expect(within(paper).getByText(/里面还有空白/)).toBeVisible()
})

test('an answer says a sentence, a tick another, and none stands unsaid', async () => {
  userEvent.setup()
  const paper = await open(about.complaint12315.title)
  expect(box(paper, clauses.talked)).toBeChecked()
  expect(box(paper, clauses.truthful)).not.toBeChecked()
  expect(await copied(paper)).not.toContain('属实')
  await userEvent.click(box(paper, clauses.truthful))
  await userEvent.click(box(paper, clauses.talked))
  const text = await copied(paper)
  expect(text).toContain('属实')
  expect(text).not.toContain('联系商家')
})

test('a page opened on its own says nothing of what happened', async () => {
  const paper = await open(about.complaint12315.title, alone)
  expect(within(paper).getAllByRole('checkbox').filter((one) => one instanceof HTMLInputElement && one.checked)).toEqual([])
})

test('the case fills in what it knows', async () => {
  userEvent.setup()
  const at = Date.parse('2026-11-20T14:05:00+08:00')
  const kept: Known = { moments: { contactedAt: { at } }, order: { orderNumber: '240101-0001', productName: '洗衣机', paid: '899', shopName: '' }, promises: [promise], evidence: [photo] }
  const paper = await open(about.complaint12315.title, alone, kept)
  expect(box(paper, clauses.talked)).toBeChecked()
  const text = await copied(paper)
  expect(text).toContain('我从2026年11月20日 14:05起联系商家')
  expect(text).toContain('答应：明天给结果，2026年11月21日 14:05之前')
  expect(text).toContain('证据共1件')
  expect(text).toContain('购买洗衣机，订单号240101-0001，付款899元')
  expect(text).toContain(`店铺：${BLANK}`)
})

test('each field of the form can be copied alone', async () => {
  userEvent.setup()
  const paper = await open(about.complaint12315.title)
  await userEvent.type(within(paper).getByRole('textbox', { name: zh.core.ui.messages.blanks.wish }), '退货退款')
  expect(await copied(paper, '复制“诉求”')).toBe('退货退款。')
})

test('who reads no Chinese is told what belongs into each blank and what each part is', async () => {
  const { documents, advice } = words.en
  speak(<PapersFold ids={['complaint12315', 'report12315']} trail={trail} />, 'en')
  await userEvent.click(screen.getByText(words.en.core.ui.action.papers))
  for (const id of ['complaint12315', 'report12315'] as const) {
    const name = await screen.findByText(documents.about[id].title)
    await userEvent.click(name)
    const paper = within(name.closest('details') ?? document.body)
    const hint = /＿＿ \(([^)]*)\)/.exec(advice.problems['issue.fake'])?.[1] ?? ''
    expect(paper.getByRole('textbox', { name: hint })).toHaveAttribute('placeholder', hint)
    const chinese = paper.getAllByRole('textbox').filter((box_) => /\p{Script=Han}/u.test(box_.getAttribute('aria-label') ?? ''))
    expect(chinese).toEqual([])
    const parts = paper.getAllByRole('button', { name: /“/ }).map(({ textContent }) => textContent)
    expect(parts.length).toBeGreaterThan(4)
    expect(parts.filter((label) => !/\([a-z ]+\)/.test(label ?? ''))).toEqual([])
  }
})

test('prints the paper alone, blanks and all, and nothing of it stays', async () => {
  const paper = await open(about.mandate.title)
  let sheet = ''
  print.mockImplementation(() => {
    sheet = document.querySelector('html[data-alone] > body > [data-sheet]')?.textContent ?? ''
  })
  await userEvent.click(within(paper).getByRole('button', { name: ui.print }))
  for (const part of ['授权委托书', '姓名：（　　　　', zh.core.ui.site.statement]) expect(sheet).toContain(part)
  act(() => void window.dispatchEvent(new Event('afterprint')))
  expect(document.documentElement).not.toHaveAttribute('data-alone')
  expect(document.querySelector('[data-sheet]')).toBeNull()
})

test('inside WeChat only copying is offered', async () => {
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(inside['WeChat on Android'][0])
  const paper = await open(about.mandate.title)
  expect(within(paper).getByRole('button', { name: ui.copy })).toBeVisible()
  expect(within(paper).queryByRole('button', { name: ui.print })).toBeNull()
  expect(within(paper).queryByRole('button', { name: ui.save })).toBeNull()
})

test('in English the paper stays Chinese, its blanks and its law are explained', async () => {
  const en = words.en
  speak(<PapersFold ids={['claim']} trail={alone} />, 'en')
  await userEvent.click(screen.getByText(en.core.ui.action.papers))
  await userEvent.click(await screen.findByText(en.documents.about.claim.title))
  expect(screen.getByText('民事起诉状')).toBeVisible()
  expect(screen.getByRole('textbox', { name: en.documents.blanks.deliveryPlace })).toBeVisible()
  expect(screen.getByText(en.advice.facts.laws.procedure165.name)).toBeInTheDocument()
  expect(screen.getByText(en.advice.facts.grades.V2)).toBeInTheDocument()
})
