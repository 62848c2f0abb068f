import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { trailOf as trail } from '../../../tests/support/walk'
import { anyCase } from '../../../tests/support/anyCase'
import { speak } from '../../../tests/support/speak'
import { words } from '../../../tests/support/words'
import { addNote, addPromise, openNewCase, recordMoment, renameCase } from '../../../machines/case/changes'
import { currentRecord, updateRecord } from '../../case/store'
import { forget } from '../../state/storage'
import type { Case } from '../../../machines/case/record'
import { packCase } from '../../case/transfer'
import { CasesScreen } from './CasesScreen'

const NOON = Date.parse('2026-11-20T12:00:00+08:00')

beforeEach(() => {
  forget('erasing')
  history.replaceState(null, '', '/zh-CN/cases/')
})

function twoCases() {
  updateRecord(openNewCase('ear', trail('start.bought issue.fake stage.refused'), NOON))
  updateRecord(openNewCase('toy', trail('start.bought issue.quality stage.noReply silence.within24h'), NOON))
  updateRecord(renameCase('toy', '小熊玩具', NOON))
  updateRecord(recordMoment('toy', 'contactedAt', NOON, NOON))
}

const toy = () => screen.getByRole('article', { name: '小熊玩具' })
const cases = () => currentRecord().record.cases

test('with nothing noted it says how to begin, and takes a copy back', () => {
  speak(<CasesScreen />)
  expect(screen.getByText(/还没有记下任何事/)).toBeVisible()
  expect(screen.getByRole('region', { name: '备份和恢复' })).toBeVisible()
  expect(screen.queryByRole('button', { name: '清掉全部' })).toBeNull()
})

describe('a case', () => {
  beforeEach(twoCases)

  test('says where it stands, until when, and leads to what to do now', () => {
    speak(<CasesScreen />)
    const [first] = screen.getAllByRole('article')
    expect(first).toBe(toy())
    expect(toy()).toHaveTextContent('正开着')
    expect(toy()).toHaveTextContent(/11月21日.*12:00 之后/)
    expect(within(toy()).getByRole('link', { name: /现在该做什么/ })).toHaveAttribute(
      'href',
      '/zh-CN/remindAndWait/#v1~start.bought~issue.quality~goods.none~stage.noReply~silence.within24h',
    )
  })

  test('without a name goes by the day it was opened, and takes one', async () => {
    speak(<CasesScreen />)
    const other = screen.getByRole('article', { name: '11月20日的事' })
    await userEvent.click(within(other).getByRole('button', { name: '改名' }))
    await userEvent.type(within(other).getByRole('textbox', { name: /名字/ }), '耳机')
    await userEvent.click(within(other).getByRole('button', { name: '保存' }))
    expect(screen.getByRole('heading', { name: '耳机' })).toHaveFocus()
  })

  test('keeps which order it is about, each part of it until it is taken back', async () => {
    speak(<CasesScreen />)
    const { blanks } = words['zh-CN'].core.ui.messages
    const fill = async (label: string, text: string) => {
      await userEvent.click(within(toy()).getByRole('button', { name: '订单信息' }))
      const field = within(toy()).getByRole('textbox', { name: label })
      await userEvent.clear(field)
      if (text) await userEvent.type(field, text)
      await userEvent.click(within(toy()).getByRole('button', { name: '记下' }))
    }
    const order = () => cases().find(({ id }) => id === 'toy')?.order
    await fill(blanks.orderNumber, ' 240101-0001 ')
    expect(screen.getByRole('heading', { name: '小熊玩具' })).toHaveFocus()
    await fill(blanks.paid, '899')
    expect(order()).toEqual({ orderNumber: '240101-0001', paid: '899' })
    await fill(blanks.orderNumber, '')
    expect(order()).toEqual({ orderNumber: '', paid: '899' })
  })

  test('tells its story by day, to which notes are added and from which they are taken', async () => {
    updateRecord(addNote('toy', '拍了照片', NOON + 60_000))
    updateRecord(
      addPromise('toy', { id: 'p', madeAt: NOON + 120_000, who: '平台客服', agentId: '6801', ticketId: '', promised: '明天给结果' }, NOON),
    )
    speak(<CasesScreen />)
    await userEvent.click(within(toy()).getByRole('button', { name: '经过' }))
    const day = within(toy()).getByRole('region', { name: '2026年11月20日' })
    expect(day).toHaveTextContent('12:00联系了商家')
    expect(day).toHaveTextContent('平台客服答应：明天给结果，工号 6801')
    await userEvent.click(within(day).getByRole('button', { name: /删掉这条笔记/ }))
    await userEvent.type(within(toy()).getByRole('textbox', { name: '写一条笔记' }), '商家说周一回')
    await userEvent.click(within(toy()).getByRole('button', { name: '记下' }))
    expect(cases().find(({ id }) => id === 'toy')?.notes.map(({ text }) => text)).toEqual(['商家说周一回'])
  })

  test('takes back a time that was noted by mistake, whatever it was of', async () => {
    updateRecord(recordMoment('toy', 'filedAt', NOON, NOON))
    speak(<CasesScreen />)
    await userEvent.click(within(toy()).getByRole('button', { name: '经过' }))
    await userEvent.selectOptions(within(toy()).getByRole('combobox', { name: '发生了什么' }), '申请了售后')
    await userEvent.click(within(toy()).getByRole('button', { name: '清掉这个时间' }))
    expect(Object.keys(cases().find(({ id }) => id === 'toy')?.moments ?? {})).toEqual(['contactedAt'])
  })

  test('can be erased by its last button, behind everything else that can be done with it', () => {
    speak(<CasesScreen />)
    const buttons = within(toy()).getAllByRole('button')
    expect(buttons.at(-1)).toHaveAccessibleName('清掉这件事')
    expect(screen.getAllByRole('button').at(-1)).toHaveAccessibleName('清掉全部')
  })

  test('makes no link to another device before a yes that says what it holds', async () => {
    speak(<CasesScreen />)
    await userEvent.click(within(toy()).getByRole('button', { name: '带到我的另一部手机或电脑' }))
    expect(toy()).toHaveTextContent('客服的承诺和工号')
    expect(within(toy()).queryByRole('button', { name: '复制这条链接' })).toBeNull()
    await userEvent.click(within(toy()).getByRole('button', { name: '明白，做一个' }))
    expect(await within(toy()).findByRole('button', { name: '复制这条链接' })).toBeVisible()
  })
})

describe('a copy that is brought back', () => {
  async function restore(text: string) {
    await userEvent.click(screen.getByText('从备份恢复'))
    await userEvent.click(screen.getByRole('textbox', { name: /贴在这里/ }))
    await userEvent.paste(text)
    await userEvent.click(screen.getByRole('button', { name: '恢复' }))
  }

  test.each([
    ['{', '可能少了一段'],
    ['{"version":1}', '不是本站的备份'],
    ['{"version":9}', '新版网页'],
  ])('that is %j is refused with the reason; nothing changes', async (text, reason) => {
    twoCases()
    const before = currentRecord().record
    speak(<CasesScreen />)
    await restore(text)
    expect(screen.getByText(new RegExp(reason))).toBeVisible()
    expect(currentRecord().record).toEqual(before)
  })

  test('is taken in', async () => {
    twoCases()
    const text = JSON.stringify(currentRecord().record)
    forget('erasing')
    speak(<CasesScreen />)
    await restore(text)
    expect(screen.getAllByRole('article')).toHaveLength(2)
  })
})

test('a case that comes by link is added only when its owner says so, and the address forgets it', async () => {
  twoCases()
  const [, kept] = cases()
  if (!kept) throw new Error('There is no case')
  const fragment = await packCase(kept)
  forget('erasing')
  history.replaceState(null, '', `/zh-CN/cases/#${fragment}`)
  speak(<CasesScreen />)
  const coming = await screen.findByRole('region', { name: words['zh-CN'].tools.cases.incoming })
  expect(coming).toHaveTextContent('小熊玩具')
  expect(cases()).toEqual([])
  await userEvent.click(within(coming).getByRole('button', { name: '加到这台设备' }))
  expect(cases()).toEqual([kept])
  expect(location.hash).toBe('')
})

describe('printing one case where print() returns at once', () => {
  afterEach(() => vi.unstubAllGlobals())

  const alone = () => screen.queryAllByRole('article').filter((card) => card.dataset['printed'] !== undefined)

  async function printed() {
    twoCases()
    const print = vi.fn()
    vi.stubGlobal('print', print)
    speak(<CasesScreen />)
    await userEvent.click(within(toy()).getByRole('button', { name: '经过' }))
    await userEvent.click(within(toy()).getByRole('button', { name: '打印经过' }))
    expect(print).toHaveBeenCalledOnce()
  }

  test.each([
    ['until the browser says it is over', () => act(() => void dispatchEvent(new Event('afterprint')))],
    ['until the page is touched, where no browser says so', () => fireEvent.pointerDown(document.body)],
    ['until a key is pressed, where no browser says so', () => fireEvent.keyDown(document.body)],
  ])('it stands alone %s', async (_, over) => {
    await printed()
    expect(alone()).toEqual([toy()])
    over()
    expect(alone()).toEqual([])
  })
})

test('a text that could not be read, and can be by now, is offered back', async () => {
  twoCases()
  const text = JSON.stringify(currentRecord().record)
  forget('erasing')
  localStorage.setItem('xiayibu.cases.unreadable', text)
  dispatchEvent(new StorageEvent('storage', { key: null }))
  speak(<CasesScreen />)
  await userEvent.click(screen.getByRole('button', { name: '恢复能读的' }))
  expect(screen.getAllByRole('article')).toHaveLength(2)
  expect(screen.queryByRole('button', { name: '恢复能读的' })).toBeNull()
})

const store = (...kept: readonly Case[]) => {
  localStorage.setItem('xiayibu.cases', JSON.stringify({ version: 1, open: kept[0]?.id ?? null, cases: kept, erased: {} }))
}

const cards = ({ container }: ReturnType<typeof speak>) => container.querySelectorAll('[data-case]').length

test('whatever case can be read can be shown', () => {
  fc.assert(
    fc.property(anyCase, (kept) => {
      store(kept)
      expect(cards(speak(<CasesScreen />))).toBe(1)
      cleanup()
    }),
    { numRuns: 30 },
  )
})

test('of thousands of cases some stand there at once, and the rest on request', () => {
  // Three thousand of the longest would be more than a browser keeps.
  const kept = fc.sample(anyCase, 100).find((one) => JSON.stringify(one).length < 1_000)
  if (!kept) throw new Error('There is no short case')
  store(...Array.from({ length: 3_000 }, (_, i) => ({ ...kept, id: `c${i}` })))
  const page = speak(<CasesScreen />)
  const before = cards(page)
  expect(before).toBeLessThan(100)
  fireEvent.click(screen.getByText(/再看 \d+ 件/))
  expect(cards(page)).toBeGreaterThan(before)
})
