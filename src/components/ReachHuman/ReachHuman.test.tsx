import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { directory } from '../../../machines/facts/directory'
import { hotlines } from '../../../machines/facts/hotlines'
import { sentence } from '../../../tests/support/sentence'
import { speak } from '../../../tests/support/speak'
import { words } from '../../../tests/support/words'
import { Language } from '../../i18n/i18n'
import { ReachHuman } from './ReachHuman'

const numbers = directory.consumer.numbers.map((id) => ({ id, ...hotlines[id] }))
const dialled = /\d{3,4}-\d{4}-?\d{3,4}|9521\d{4}/

const unfold = () => userEvent.click(screen.getByText(words['zh-CN'].core.ui.reach.title))

const plain = (kind: 'inApp' | 'lockedOut', locale: 'zh-CN' | 'en' = 'zh-CN') => {
  const page = document.createElement('div')
  page.innerHTML = renderToString(
    <Language locale={locale} words={words[locale]}>
      <ReachHuman kind={kind} numbers={numbers} />
    </Language>,
  )
  return page
}

describe.each(['inApp', 'lockedOut'] as const)('reaching a human, %s', (kind) => {
  test('the way inside the app comes before any number', () => {
    const { container } = speak(<ReachHuman kind={kind} numbers={numbers} />)
    const text = container.textContent ?? ''
    expect(text.indexOf('官方客服')).toBeLessThan(text.search(dialled))
    expect(text.indexOf('官方客服')).toBeGreaterThan(0)
  })

  test('a warning comes before the first number, and the numbers come in the order of our verdict', () => {
    const { container } = speak(<ReachHuman kind={kind} numbers={numbers} />)
    const text = container.textContent ?? ''
    expect(text.indexOf('没核实')).toBeLessThan(text.search(dialled))
    const summaries = [...container.querySelectorAll('[data-claimed] > details > summary')]
    expect(summaries.map((summary) => summary.textContent)).toEqual(['400-8822-528', '021-53395288', '95218811'])
  })

  test('a number is only ever inside what is marked as claimed, and the first tap on it dials nothing', () => {
    const { container } = speak(<ReachHuman kind={kind} numbers={numbers} />)
    for (const summary of container.querySelectorAll('summary')) expect(summary.querySelector('a')).toBeNull()
    for (const link of container.querySelectorAll('a')) expect(link.closest('details[data-claimed]')).not.toBeNull()
    const outside = document.createElement('div')
    outside.innerHTML = container.innerHTML
    outside.querySelectorAll('[data-claimed]').forEach((claimed) => claimed.remove())
    expect(outside.textContent).not.toMatch(dialled)
  })

  test('without the application the numbers are plain text, in the same words', () => {
    const { container } = speak(<ReachHuman kind={kind} numbers={numbers} />)
    expect(plain(kind).querySelector('a')).toBeNull()
    expect(plain(kind).textContent).toBe(container.textContent)
  })

  test('codes, demands and notes are always beside it', async () => {
    speak(<ReachHuman kind={kind} numbers={numbers} />)
    await unfold()
    expect(screen.getByText(/验证码、密码不告诉任何人/)).toBeVisible()
    expect(screen.getByText(/共享屏幕/)).toBeVisible()
    expect(screen.getByText(/客服工号/)).toBeVisible()
  })

  test.each(['zh-CN', 'en'] as const)('another company’s number never appears (%s)', (locale) => {
    expect(plain(kind, locale).textContent).not.toContain('95010')
  })
})

test('locked out, somebody else’s app comes first', () => {
  const { container } = speak(<ReachHuman kind="lockedOut" numbers={numbers} />)
  const text = container.textContent ?? ''
  expect(text.indexOf('家人手机')).toBeGreaterThan(0)
  expect(text.indexOf('家人手机')).toBeLessThan(text.search(dialled))
})

test('locked out, the numbers stand open as soon as it is unfolded', async () => {
  speak(<ReachHuman kind="lockedOut" numbers={numbers} />)
  expect(screen.getByText('400-8822-528')).not.toBeVisible()
  await unfold()
  expect(screen.getByText('400-8822-528')).toBeVisible()
})

test('in the app, the numbers are behind a closed door', () => {
  speak(<ReachHuman kind="inApp" numbers={numbers} />)
  expect(screen.getByText('400-8822-528')).not.toBeVisible()
})

test('a number is two taps from the call: the first shows who says so and what speaks against it', async () => {
  speak(<ReachHuman kind="lockedOut" numbers={numbers} />)
  await unfold()
  const call = screen.getByText('拨打 021-53395288')
  expect(call).not.toBeVisible()
  await userEvent.click(screen.getByText('021-53395288'))
  expect(call).toBeVisible()
  expect(call).toHaveAttribute('href', 'tel:02153395288')
  expect(screen.getByText(/用途说法相反/)).toBeVisible()
  expect(screen.getByText(sentence(/商家热线，工作日 9:00–18:00（店托易/))).toBeVisible()
})
