import { act, screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { sentence } from '../../tests/support/sentence'
import { speak } from '../../tests/support/speak'
import { actionAt } from '../../tests/support/views'
import { words } from '../../tests/support/words'
import { Language } from '../i18n/i18n'
import { hereOf } from '../share/links'
import { SheetFoot, SheetHead } from './Sheet'
import { drawQr } from './sheetQr'

vi.stubGlobal('__FLOW_VERSION__', '0.1.0-test')
vi.stubGlobal('__BUILT_ON__', '2026-11-21')

const view = actionAt('askPlatform', 'v1~start.bought~issue.fake~stage.refused')

const sheet = (
  <>
    <SheetHead view={view} />
    <SheetFoot view={view} />
  </>
)

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T06:05:00Z') })
})

afterEach(() => {
  vi.useRealTimers()
})

test('the page itself says neither time nor address: both are known only when it is printed', () => {
  const written = renderToString(
    <Language locale="zh-CN" words={words['zh-CN']}>
      {sheet}
    </Language>,
  )
  expect(written).toContain('打印时间：＿')
  expect(written).not.toContain('http')
})

test('printed, it carries the time in Beijing, the answers, the address, the version and who we are', () => {
  const { container } = speak(sheet)
  act(() => void dispatchEvent(new Event('beforeprint')))
  expect(container).toHaveTextContent('2026年11月22日 14:05（北京时间）')
  for (const { pair } of view.given) expect(container).toHaveTextContent(words['zh-CN'].core.steps[pair.step].title)
  expect(container).toHaveTextContent(hereOf(view, 'zh-CN'))
  expect(container).toHaveTextContent('0.1.0-test')
  expect(container).toHaveTextContent(/依据最早是 \d{4}-\d{2}-\d{2} 核对的，\d{4}-\d{2}-\d{2} 前要再核对一遍/)
  expect(container).toHaveTextContent('2026-11-21')
  expect(container).toHaveTextContent('独立指南，不是拼多多')
})

test('names what it rests on: the guides, and the law with its article', () => {
  speak(sheet)
  expect(screen.getByText(sentence(/店托易.*《.*》第\d+条/))).toBeInTheDocument()
})

test('the code back to this page is drawn with at least half a millimetre a module', async () => {
  const { container } = speak(sheet)
  await act(() => drawQr(hereOf(view, 'zh-CN')))
  const code = container.querySelector('svg')
  const modules = Number(code?.getAttribute('viewBox')?.split(' ')[2])
  expect(Number.parseFloat(code?.getAttribute('width') ?? '') / modules).toBeGreaterThanOrEqual(0.5)
})

test('where a call is advised there is room to note who answered', () => {
  const { container } = speak(<SheetFoot view={actionAt('lockedOut')} />)
  expect(container).toHaveTextContent('客服工号')
  expect(container).toHaveTextContent('工单编号')
})
