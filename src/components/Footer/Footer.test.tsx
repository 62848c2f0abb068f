import type { MouseEvent } from 'react'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { speak } from '../../../tests/support/speak'
import { Footer } from './Footer'

test('says who we are not, leads to the pages beside and starts over', async () => {
  const onStartOver = vi.fn<() => void>()
  const onLeave = vi.fn((event: MouseEvent) => event.preventDefault())
  speak(<Footer pages={[{ name: '资料来源', href: '/zh-CN/sources/' }]} onStartOver={onStartOver} onLeave={onLeave} />)
  expect(screen.getByRole('contentinfo')).toHaveTextContent('独立指南，不是拼多多。我们不打电话、不加微信、不收费、不要验证码。')
  expect(screen.getByRole('link', { name: '资料来源' })).toHaveAttribute('href', '/zh-CN/sources/')
  await userEvent.click(screen.getByRole('link', { name: '从头开始' }))
  expect(onStartOver).toHaveBeenCalledOnce()
  await userEvent.click(screen.getByRole('link', { name: '快速离开' }))
  expect(onLeave).toHaveBeenCalledOnce()
})
