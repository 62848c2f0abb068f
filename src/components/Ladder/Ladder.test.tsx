import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { speak } from '../../../tests/support/speak'
import { Ladder } from './Ladder'

const whole = [
  { rung: 'merchant', name: '找商家' },
  { rung: 'wait', name: '等 24 小时' },
  { rung: 'platform', name: '平台介入' },
  { rung: 'review', name: '申请复核' },
  { rung: 'outside', name: '平台之外' },
] as const

const current = () => screen.getAllByRole('listitem').filter((rung) => rung.getAttribute('aria-current') === 'step')

test('reads as a named list with one rung marked as the step', () => {
  speak(<Ladder rungs={whole} current="platform" been={['merchant', 'wait']} />)
  const list = screen.getByRole('list')
  expect(list).toHaveAccessibleName()
  expect(within(list).getAllByRole('listitem')).toHaveLength(5)
  expect(current().map((rung) => rung.textContent)).toEqual([expect.stringContaining('平台介入')])
})

test('says in words which rungs lie behind, not by colour alone', () => {
  speak(<Ladder rungs={whole} current="platform" been={['start', 'merchant', 'wait']} />)
  const [merchant, wait, , review] = screen.getAllByRole('listitem')
  expect(merchant).toHaveTextContent('走过的')
  expect(wait).toHaveTextContent('走过的')
  expect(review).not.toHaveTextContent('走过的')
})

test('a rung nobody stood on, like the wait after a refusal, is not said to lie behind', () => {
  speak(<Ladder rungs={whole} current="platform" been={['start', 'merchant']} />)
  const [merchant, wait] = screen.getAllByRole('listitem')
  expect(merchant).toHaveTextContent('走过的')
  expect(wait).not.toHaveTextContent('走过的')
})

test('before the first answer nothing is marked', () => {
  const { container } = speak(<Ladder rungs={whole} current="start" been={[]} captioned />)
  expect(container.querySelector('[aria-current]')).toBeNull()
})
