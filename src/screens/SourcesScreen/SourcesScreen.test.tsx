import { within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { conflicts } from '../../../machines/facts/conflicts'
import { documented } from '../../../machines/facts/documented'
import { laws } from '../../../machines/facts/laws'
import { sources } from '../../../machines/facts/sources'
import { statements } from '../../../machines/facts/statements'
import { sentence } from '../../../tests/support/sentence'
import { speak } from '../../../tests/support/speak'
import { SourcesScreen } from './SourcesScreen'

const entry = (id: string): HTMLElement => {
  const found = document.getElementById(id)
  if (!found) throw new Error(`no entry ${id}`)
  return found
}

/** The page with its folds open: what is folded up is seen by nobody. */
function speakOpen() {
  const spoken = speak(<SourcesScreen />)
  for (const fold of spoken.container.querySelectorAll('details')) fold.open = true
  return spoken
}

afterEach(() => {
  vi.useRealTimers()
})

describe('sources', () => {
  test('every statement, law, documented name, contradiction and source has its anchor, once', () => {
    const { container } = speak(<SourcesScreen />)
    const facts = [statements, laws, documented, conflicts].flatMap((catalogue) => Object.keys(catalogue))
    const anchors = [...facts, ...Object.keys(sources).map((id) => `source.${id}`)]
    const found = [...container.querySelectorAll('[id]')].map(({ id }) => id)
    expect(found.filter((id) => anchors.includes(id)).sort()).toEqual(anchors.sort())
  })

  test('every link within the page leads somewhere', () => {
    const { container } = speak(<SourcesScreen />)
    const links = [...container.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1) ?? '')
    expect(links.filter((id) => !document.getElementById(id))).toEqual([])
  })

  test('a statement: what it says, whose it is, its grade, its dates, and who disagrees', () => {
    speakOpen()
    const c03 = within(entry('C03'))
    expect(c03.getByText(sentence(/超过 24 小时/))).toBeVisible()
    expect(c03.getByText('攻略说', { exact: false })).toBeVisible()
    expect(c03.getByRole('link', { name: /店托易/ })).toHaveAttribute('href', '#source.seed002')
    expect(c03.getByRole('link', { name: /必须先和商家谈/ })).toHaveAttribute('href', '#X13')
    expect(c03.getByText(sentence(/2026-11-21 核对/))).toBeVisible()
  })

  test('a law: its article, its rule, whether its text was read', () => {
    speakOpen()
    expect(within(entry('consumer55')).getByRole('heading', { name: /第55条/ })).toBeVisible()
    expect(entry('consumer55')).toHaveTextContent('法条原文')
    expect(entry('complaint16')).toHaveTextContent('法条原文')
    expect(entry('courierMarket28')).toHaveTextContent('转载文本')
  })

  test('a contradiction: what each says, what we decided, and what it was held against', () => {
    speakOpen()
    expect(entry('X1')).toHaveTextContent('我们的取舍')
    expect(within(entry('X1')).getByRole('link', { name: 'E01' })).toBeVisible()
  })

  test('a page that prints an unverified number is never one tap away', () => {
    const { container } = speak(<SourcesScreen />)
    const outside = [...container.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')]
    expect(outside.length).toBeGreaterThan(0)
    const lawTexts: readonly (string | undefined)[] = Object.entries(sources).flatMap(([id, { kind }]) => (kind === 'law' ? [`source.${id}`] : []))
    for (const link of outside) expect(lawTexts).toContain(link.closest('li')?.id)
    expect(entry('source.EV2')).toHaveTextContent('95262.com')
  })

  test('what is past its review is marked, on the day after and not before', () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    vi.setSystemTime(new Date('2027-05-21T23:59:00+08:00'))
    const { unmount } = speak(<SourcesScreen />)
    expect(entry('C03')).not.toHaveTextContent('过期')
    unmount()
    vi.setSystemTime(new Date('2027-05-22T00:01:00+08:00'))
    speak(<SourcesScreen />)
    expect(entry('C03')).toHaveTextContent('过期')
  })

  test('says that no live page was checked, and explains every grade', () => {
    const { container } = speak(<SourcesScreen />)
    expect(container).toHaveTextContent('未核对拼多多现行页面')
    expect(container.querySelectorAll('[aria-labelledby="grades"] dt')).toHaveLength(6)
  })
})
