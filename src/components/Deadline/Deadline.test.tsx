import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { speak } from '../../../tests/support/speak'
import { Deadline } from './Deadline'

test('leaves a blank for the day and hour, in Beijing time, and says what may be done after it', () => {
  speak(<Deadline until="超过这个时间就可以申请" />)
  const region = screen.getByRole('region', { name: '等到什么时候' })
  expect(region).toHaveTextContent('＿＿月＿＿日')
  expect(region).toHaveTextContent('北京时间')
  expect(region).toHaveTextContent('超过这个时间就可以申请')
})
