import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { checked } from '../../../machines/facts/checked'
import { speak } from '../../../tests/support/speak'
import { AboutScreen } from './AboutScreen'

test('says what this is and is not, what is unverified, and which copy this is', () => {
  const { container } = speak(<AboutScreen />)
  expect(screen.getByRole('heading', { level: 1, name: '关于这份指南' })).toBeVisible()
  expect(container).toHaveTextContent('它不是拼多多')
  expect(container).toHaveTextContent('不是律师意见')
  expect(container).toHaveTextContent(/没有打开过拼多多现行的页面/)
  expect(container).toHaveTextContent('153')
  expect(container).toHaveTextContent(`${checked.reviewBy} 前要再核对`)
  expect(container).toHaveTextContent(__FLOW_VERSION__)
  expect(container).toHaveTextContent(__BUILT_ON__)
  expect(screen.getByRole('link', { name: '看全部资料来源' })).toHaveAttribute('href', '/zh-CN/sources/')
})

test('names the number an article got wrong, as another company’s, without a way to dial it', () => {
  speak(<AboutScreen />)
  const corrections = within(screen.getByRole('region', { name: /文章写错/ }))
  expect(corrections.getByText(/95010 不是拼多多的电话.*携程/)).toBeVisible()
  expect(corrections.queryByRole('link')).toBeNull()
})
