import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { speak } from '../../../tests/support/speak'
import { Countdown } from './Countdown'
import { stretchText } from './stretchText'
import { Blank, Waiting } from './Waiting'
import { When } from './When'

const NOON = Date.parse('2026-11-20T12:00:00+08:00')
const HOUR = 3_600_000

beforeEach(() => void vi.useFakeTimers({ now: NOON, toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] }))
afterEach(() => void vi.useRealTimers())

const pass = (ms: number): void =>
  act(() => {
    vi.advanceTimersByTime(ms)
  })
const countdown = (at: number) => <Countdown from={NOON} at={at} until="到点可以申请" due="可以申请了" />

describe('a countdown', () => {
  test('says the time in Beijing, what is left of it, and what may be done then', () => {
    const { container } = speak(countdown(NOON + 21 * HOUR + 12 * 60_000))
    expect(container).toHaveTextContent(/11月21日.*09:12 之后/)
    expect(container).toHaveTextContent('还差 21 小时 12 分')
    expect(container).toHaveTextContent('到点可以申请')
    pass(HOUR)
    expect(container).toHaveTextContent('还差 20 小时 12 分')
  })

  test('turns to due by itself, strictly after its time, and only then says so', () => {
    const { container } = speak(countdown(NOON + HOUR))
    pass(HOUR)
    expect(container).not.toHaveTextContent('可以申请了')
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    pass(1)
    expect(container).toHaveTextContent('时间到了')
    expect(screen.getByRole('status')).toHaveTextContent('可以申请了')
  })

  test('that was due before is shown, not announced', () => {
    const { container } = speak(countdown(NOON - 1))
    expect(container).toHaveTextContent('时间到了')
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  test('looks at the clock when the page wakes, and says so where the clock was set', () => {
    const { container } = speak(countdown(NOON + 24 * HOUR))
    vi.setSystemTime(NOON + 25 * HOUR)
    act(() => void dispatchEvent(new Event('focus')))
    expect(container).toHaveTextContent('时间到了')
    expect(container).toHaveTextContent('时钟刚才变过')
  })

  test('asks about a beginning that is still to come', () => {
    const { container } = speak(<Countdown from={NOON + HOUR} at={NOON + 25 * HOUR} until="" due="" />)
    expect(container).toHaveTextContent('比现在还晚')
  })

  test('speaks English on English pages', () => {
    const { container } = speak(countdown(NOON + 2 * HOUR), 'en')
    expect(container).toHaveTextContent('2 h')
  })
})

test('in short it says the same', () => {
  const { container } = speak(<When at={NOON + HOUR} />)
  expect(container).toHaveTextContent(/11月20日.*13:00 之后还差 1 小时/)
  pass(HOUR + 1)
  expect(container).toHaveTextContent('时间到了')
})

test('a card is a region named by its title; where no time is known there is a line to write it on', () => {
  speak(
    <Waiting title="等到什么时候">
      <Blank until="超过这个时间就可以申请" />
    </Waiting>,
  )
  const region = screen.getByRole('region', { name: '等到什么时候' })
  expect(region).toHaveTextContent('＿＿月＿＿日')
  expect(region).toHaveTextContent('北京时间')
  expect(region).toHaveTextContent('超过这个时间就可以申请')
})

test('a stretch leaves out what is nought', () => {
  const units = { days: 'd', hours: 'h', minutes: 'min', seconds: 's' }
  expect(stretchText({ days: 1, hours: 0, minutes: 5, seconds: 0 }, units, 'now')).toBe('1 d 5 min')
  expect(stretchText({ days: 0, hours: 0, minutes: 0, seconds: 0 }, units, 'now')).toBe('now')
})
