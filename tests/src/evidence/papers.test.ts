import { describe, expect, test } from 'vitest'
import type { Piece } from '../../../machines/evidence/piece'
import { lineNamed, linesFor, listAsText, papersOf, storyAsText } from '../../../src/evidence/papers'
import { inBytes } from '../../../src/evidence/room'
import { kept } from '../../e2e/case/record'
import { words } from '../../support/words'

const { advice, core, evidence: zh } = words['zh-CN']
const NOON = Date.parse('2026-11-20T12:00:00+08:00')

const piece = (over: Partial<Piece>): Piece => ({ id: 'a', at: NOON, word: '', proves: '', width: 1_080, height: 2_340, size: 1, kind: 'png', covers: [], ...over })

const toy = kept({
  promises: [{ id: 'p', madeAt: NOON, who: '平台客服', agentId: '', ticketId: '', promised: '明天给结果' }],
  evidence: [
    piece({ id: 'late', at: NOON + 9, word: '快递单', proves: '已经寄回' }),
    piece({ id: 'early', at: NOON - 9, task: 'saveChat' }),
    piece({ id: 'gone', at: NOON + 99 }),
  ],
})

const days = [{ day: '2026年11月19日', entries: [{ id: '0 opened', time: '09:00', text: '在这里记下这件事', happening: { kind: 'opened' as const, at: NOON - 1 } }] }, { day: '2026年11月20日', entries: [{ id: '0 promise', time: '12:00', text: '平台客服答应：明天给结果', happening: { kind: 'promise' as const, at: NOON, promise: toy.promises[0] ?? { id: '', madeAt: 0, who: '', agentId: '', ticketId: '', promised: '' } } }] }]
const papers = papersOf(toy, '小熊玩具', days, (id) => id !== 'gone', { core, advice, words: zh, locale: 'zh-CN' })

describe('the papers of a case', () => {
  test('list each piece by number with what it is, what it proves and its sheet', () => {
    expect(papers.rows).toMatchObject([
      { number: 1, name: '照片 1', proves: advice.tasks.saveChat.do, page: '1' },
      { number: 2, name: '快递单', proves: '已经寄回', page: '1' },
      { number: 3, name: '照片 3', proves: zh.paper.blank, page: zh.paper.missing },
    ])
  })

  test('say what was promised and where the time stands, in words for whoever reads them', () => {
    expect(papers.promises).toEqual(['2026年11月20日 12:00 · 平台客服答应：明天给结果'])
    expect(papers.clocks).toEqual([expect.stringMatching(/^联系商家满 24 小时 · 2026年11月21日 12:00$/)])
    expect(papers.clocks.join()).not.toMatch(/你|您/)
  })

  test('tell every time that is on record, not only the one that runs', () => {
    const later = kept({ moments: { contactedAt: { at: NOON }, askedPlatformAt: { at: NOON + 1 }, mustActUntil: { at: NOON + 2 } } })
    const { clocks } = papersOf(later, '小熊玩具', days, () => true, { core, advice, words: zh, locale: 'zh-CN' })
    expect(clocks.map((said) => said.split(' · ')[0])).toEqual([zh.paper.due.buyerMustAct, zh.paper.due.merchant24h, zh.paper.due.platform48h])
  })

  test('say what the trouble is, in the answers given, and nothing about the guide itself', () => {
    expect(papers.given).toContain(`${core.steps.issue.short}：${core.steps.issue.answers.quality}`)
    expect(papers.given.join()).not.toContain(core.steps.start.short)
    expect(papers.days.map(({ day }) => day)).toEqual(['2026年11月20日'])
  })

  test('begin with the order as far as it is noted, and leave the rest to a pen', () => {
    const noted = kept({ order: { orderNumber: '240101-0001', paid: '8$&9', shopName: '' } })
    const made = papersOf(noted, '小熊玩具', days, () => true, { core, advice, words: zh, locale: 'zh-CN' })
    expect(made.head.map((line) => line.map(({ text }) => text))).toEqual([
      [zh.paper.head.by, zh.paper.head.phone, '订单号：240101-0001'],
      [zh.paper.head.productName, zh.paper.head.shopName, '付款：8$&9元'],
      [zh.paper.head.wish],
    ])
    expect(storyAsText(made, '', zh)).toContain('\r\n\r\n订单号：240101-0001\r\n付款：8$&9元\r\n')
    expect(storyAsText(papers, '', zh)).not.toMatch(/订单号|＿/)
  })

  test('are the same as text', () => {
    const list = listAsText(papers, new Map([['early', '证据/01-照片 1.jpg']]), zh)
    expect(list).toContain('证据/01-照片 1.jpg')
    expect(list).toContain(zh.paper.missing)
    const story = storyAsText(papers, core.ui.site.statement, zh)
    for (const said of ['小熊玩具', '明天给结果', core.steps.issue.answers.quality, ...papers.clocks, core.ui.site.statement]) expect(story).toContain(said)
  })
})

test('a line is named while the guide knows it, and one it forgot is no name and no choice', () => {
  expect(lineNamed('saveChat', advice)).toBe(advice.tasks.saveChat.do)
  expect(lineNamed('nosuch', advice)).toBe('')
  expect(lineNamed('toString', advice)).toBe('')
  const tasks = linesFor(toy, 'nosuch', advice).map(({ task }) => task)
  expect(tasks).not.toContain('nosuch')
})

test.each([
  [0, '1 KB'],
  [340_000, '340 KB'],
  [2_140_000, '2.1 MB'],
  [12_400_000, '12 MB'],
  [1_200_000_000, '1.2 GB'],
])('%i bytes read %s', (bytes, said) => {
  expect(inBytes(bytes)).toBe(said)
})
