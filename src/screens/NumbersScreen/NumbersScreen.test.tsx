import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { hotlines } from '../../../machines/facts/hotlines'
import { publicServices } from '../../../machines/facts/publicServices'
import { speak } from '../../../tests/support/speak'
import { words } from '../../../tests/support/words'
import { Language } from '../../i18n/i18n'
import { NumbersScreen } from './NumbersScreen'

const claimed: readonly string[] = Object.values(hotlines).filter((line) => line.class === 'claimed').map(({ digits }) => digits)
const bare = (text: string | null) => (text ?? '').replace(/[^\d]/g, '')

const written = (locale: 'zh-CN' | 'en' = 'zh-CN') => {
  const page = document.createElement('div')
  page.innerHTML = renderToString(
    <Language locale={locale} words={words[locale]}>
      <NumbersScreen />
    </Language>,
  )
  return page
}

/** A part of the page with all that is in it, folded up or not. */
const part = (container: Element, id: string) => container.querySelector(`#${id}`)?.closest('section, details') ?? undefined

const at = (beijing: string) => vi.setSystemTime(new Date(`${beijing}+08:00`))

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  at('2026-11-26T20:00')
})

afterEach(() => {
  vi.useRealTimers()
})

describe('the three classes of numbers', () => {
  test('public services are one tap', () => {
    speak(<NumbersScreen />)
    for (const { number } of Object.values(publicServices)) {
      const link = screen.getByRole('link', { name: new RegExp(`^${number} `) })
      expect(link).toHaveAttribute('href', `tel:${number}`)
    }
  })

  test('a claimed number is never one tap: its link stands inside its own details', () => {
    const { container } = speak(<NumbersScreen />)
    const links = [...container.querySelectorAll('a[href^="tel:"]')].filter((link) => claimed.includes(bare(link.getAttribute('href'))))
    expect(links.length).toBeGreaterThan(3)
    for (const link of links) expect(link.closest('details[data-claimed]')?.querySelector('summary')?.contains(link)).toBe(false)
  })

  test('a claimed number stands nowhere but in what is marked so, after a warning', () => {
    const { container } = speak(<NumbersScreen />)
    const first = container.querySelector('details[data-claimed]')?.parentElement?.textContent ?? ''
    expect(first.indexOf('没核实')).toBeGreaterThan(-1)
    expect(first.indexOf('没核实')).toBeLessThan(first.indexOf('400-8822-528'))
    container.querySelectorAll('[data-claimed]').forEach((element) => element.remove())
    for (const digits of claimed) expect(bare(container.textContent)).not.toContain(digits)
  })

  test('before the number in the app and on the card, no payment number; and none is one tap', () => {
    const { container } = speak(<NumbersScreen />)
    const section = part(container, 'payment')?.textContent ?? ''
    expect(section.indexOf('银行卡')).toBeLessThan(section.indexOf('95188'))
    for (const digits of ['95188', '95017']) {
      expect(container.querySelector(`a[href="tel:${digits}"]`)?.closest('details')).not.toBeNull()
    }
  })

  test('another company’s number is a warning and cannot be dialled', () => {
    const { container } = speak(<NumbersScreen />)
    expect(screen.getByText(/这是携程的号码/)).toBeVisible()
    expect(container.querySelector('a[href="tel:95010"], a[href="tel:95187"]')).toBeNull()
  })
})

test('whom not to believe, the buyer’s numbers and public ones stand open; what fewer come for is folded up under its name', () => {
  const { container } = speak(<NumbersScreen />)
  const ids = ['beware', 'consumer', 'public', 'merchant', 'enterprise', 'payment']
  expect([...container.querySelectorAll('h2')].map(({ id }) => id)).toEqual(ids)
  expect(ids.filter((id) => part(container, id) instanceof HTMLDetailsElement)).toEqual(['merchant', 'enterprise', 'payment'])
  for (const heading of screen.getAllByRole('heading', { level: 2 })) expect(heading).toBeVisible()
  expect(part(container, 'merchant')).not.toHaveAttribute('open')
})

describe('channels first', () => {
  test.each([
    ['consumer', /官方客服/],
    ['merchant', /商家后台/],
    ['enterprise', /官方客服/],
  ])('%s: the way without a number comes before any number', (group, way) => {
    const { container } = speak(<NumbersScreen />)
    const text = part(container, group)?.textContent ?? ''
    expect(text.search(way)).toBeGreaterThan(-1)
    expect(text.search(way)).toBeLessThan(text.search(/\d{3,4}-\d{4,8}/))
  })
})

describe('a number, opened', () => {
  test('tells who says so and since when, the hours, the keys, our verdict, and only then dials', async () => {
    const { container } = speak(<NumbersScreen />)
    const card = [...container.querySelectorAll<HTMLElement>('details[data-claimed]')].find((one) => one.textContent?.startsWith('95218811'))
    if (!card) throw new Error('no card')
    const inside = within(card)
    await userEvent.setup({ delay: null }).click(inside.getByText('95218811'))
    expect(inside.getByText(/店托易/, { selector: 'li *' })).toBeVisible()
    expect(inside.getByText('没有写日期', { exact: false })).toBeVisible()
    expect(inside.getByText('24 小时')).toBeVisible()
    expect(inside.getByText(/按 1/)).toBeVisible()
    expect(inside.getByRole('link', { name: /到底是哪个号码/ })).toHaveAttribute('href', '/zh-CN/sources/#X1')
    expect(inside.getByRole('link', { name: /拨打/ })).toHaveAttribute('href', 'tel:95218811')
  })
})

describe('now, in Beijing', () => {
  const present = (line: string) => document.querySelector(`[data-present="${line}"]`)
  const kind = (line: string) => present(line)?.querySelector('[data-moment]')?.getAttribute('data-moment')

  test('BD8: Saturday afternoon is busy; Monday morning and evening are next', () => {
    at('2026-11-21T14:00')
    speak(<NumbersScreen />)
    expect(kind('consumer')).toBe('peak')
    expect(present('consumer')).toHaveTextContent('店托易的电话文章')
    expect(present('consumer')).toHaveTextContent(/11月23日周一 08:00–09:00.*11月23日周一 19:00–22:00/)
  })

  test('BD9: Tuesday at eleven is busy by another source', () => {
    at('2026-11-24T11:00')
    speak(<NumbersScreen />)
    expect(kind('consumer')).toBe('peak')
    expect(present('consumer')).toHaveTextContent('路由通')
  })

  test('BD10: Thursday at eight in the evening is a good moment', () => {
    at('2026-11-26T20:00')
    speak(<NumbersScreen />)
    expect(kind('consumer')).toBe('good')
    expect(present('consumer')).toHaveTextContent('22:00')
  })

  test('BD11: at two in the morning a person may not be there', () => {
    at('2026-11-24T02:00')
    speak(<NumbersScreen />)
    expect(kind('consumer')).toBe('night')
    expect(present('consumer')).toHaveTextContent('接电话的可能只有机器人')
  })

  test('BD12: on Saturday nobody answers sellers, by the one claim there is, before Monday at nine', () => {
    at('2026-11-21T10:00')
    speak(<NumbersScreen />)
    expect(kind('merchant')).toBe('shut')
    expect(present('merchant')).toHaveTextContent('11月23日周一 09:00')
  })

  test('each claim about hours is open or closed on its own', () => {
    at('2026-11-21T21:30')
    const { container } = speak(<NumbersScreen />)
    const card = container.querySelector('details[data-claimed]')
    const states = [...(card?.querySelectorAll('[data-now]') ?? [])].map((now) => now.getAttribute('data-now'))
    expect(states).toEqual(['open', 'closed', 'closed', 'closed'])
  })

  test('what is written at build time knows no present and dials nothing that is claimed', () => {
    const page = written()
    expect(page.querySelector('[data-moment], [data-now]')).toBeNull()
    expect(page.querySelector('[data-claimed] a[href^="tel:"]')).toBeNull()
    expect(page.querySelectorAll('[data-present]')).toHaveLength(2)
  })

  test('the present is all that the application adds', () => {
    const { container } = speak(<NumbersScreen />)
    const page = written()
    for (const one of [page, container]) one.querySelectorAll('[data-present], [data-now], p:empty').forEach((live) => live.remove())
    expect(container.textContent).toBe(page.textContent)
  })
})

test('in English, Chinese is marked as such', () => {
  speak(<NumbersScreen />, 'en')
  expect(screen.getAllByText(/官方客服/, { selector: '[lang="zh-CN"]' }).length).toBeGreaterThan(0)
})
