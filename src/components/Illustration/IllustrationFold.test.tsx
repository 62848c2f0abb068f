import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { speak } from '../../../tests/support/speak'
import { words } from '../../../tests/support/words'
import { Language } from '../../i18n/i18n'
import { IllustrationFold } from './IllustrationFold'
import type { Illustrated } from './Illustrations'

const way = ['个人中心', '退款/售后', '选中那张申请']
const all: readonly Illustrated[] = [way, 'orderState', 'replies', 'photos']

const unfold = (title: string) => userEvent.click(screen.getByText(title))

test('until somebody opens it there is no picture, and the page as it is written holds none', () => {
  speak(<IllustrationFold title="看图" pictures={all} />)
  expect(screen.queryByRole('img', { hidden: true })).toBeNull()
  const written = renderToString(
    <Language locale="zh-CN" words={words['zh-CN']}>
      <IllustrationFold title="看图" pictures={all} />
    </Language>,
  )
  expect(written).not.toContain('<svg')
})

test('where there is nothing to show, there is nothing to open', () => {
  expect(speak(<IllustrationFold title="看图" pictures={[]} />).container).toBeEmptyDOMElement()
})

describe.each(['zh-CN', 'en'] as const)('opened, in %s', (locale) => {
  const said = words[locale].illustrations

  test('each picture has its name, what is on it, and a sentence under it', async () => {
    speak(<IllustrationFold title="!" pictures={all} />, locale)
    await unfold('!')
    for (const { title, desc, note } of [said.orderState, said.replies, said.photos]) {
      const picture = await screen.findByRole('img', { name: title })
      expect(picture).toHaveAccessibleDescription(desc)
      expect(picture.closest('figure')).toHaveTextContent(note)
    }
  })

  test('a way through the app tells its taps in their order', async () => {
    speak(<IllustrationFold title="!" pictures={[way]} />, locale)
    await unfold('!')
    const picture = await screen.findByRole('img', { name: said.taps.title })
    expect(picture).toHaveAccessibleDescription(said.taps.desc + way.join(said.taps.next))
    const drawn = [...picture.querySelectorAll('text')].map((text) => text.textContent)
    expect(drawn).toEqual(expect.arrayContaining([...way, '1', '2', '3']))
  })
})
