import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { checked } from '../../../machines/facts/checked'
import { speak } from '../../../tests/support/speak'
import { Sources } from './Sources'

const groups = [
  {
    title: '来源说法',
    reasons: [
      {
        id: 'C03',
        text: '超过 24 小时没处理，算没谈成。',
        names: ['一篇文章'],
        checkedOn: '2026-11-21',
        href: '/zh-CN/sources/#C03',
        caution: '以现行文本为准。',
        disputes: ['时间怎么算：各说各的'],
      },
    ],
  },
] as const

test('a fact shows who says it, when it was checked, who disagrees, and where to read more', () => {
  speak(<Sources groups={groups} checked={checked} />)
  const fact = screen.getByRole('listitem', { hidden: true })
  expect(fact).toHaveTextContent('一篇文章')
  expect(fact).toHaveTextContent('2026-11-21')
  expect(fact).toHaveTextContent('以现行文本为准')
  expect(fact).toHaveTextContent('各说各的')
  const fold = fact.closest('details')
  expect(fold).toHaveTextContent(`最早是 ${checked.checkedOn} 核对`)
  expect(fold).toHaveTextContent(`${checked.reviewBy} 前要再核对`)
  const link = within(fact).getByRole('link', { hidden: true })
  expect(link).toHaveAttribute('href', '/zh-CN/sources/#C03')
})

test('nothing to rest on, nothing shown', () => {
  const { container } = speak(<Sources groups={[]} checked={checked} />)
  expect(container).toBeEmptyDOMElement()
})
