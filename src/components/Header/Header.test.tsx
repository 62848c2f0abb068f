import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { speak } from '../../../tests/support/speak'
import { trailOf } from '../../../tests/support/walk'
import { Header } from './Header'

const header = (onLanguage = () => {}) => (
  <>
    <Header
      urgentRoad={{ step: 'urgent', trail: trailOf('start.urgent') }}
      other={{ locale: 'en', name: 'English', href: '/en/stage/#v1~start.bought' }}
      onLanguage={onLanguage}
    />
    <main tabIndex={-1} />
  </>
)

afterEach(() => {
  delete document.documentElement.dataset['view']
  delete document.documentElement.dataset['size']
  vi.unstubAllGlobals()
})

test('the urgent road is one tap away', () => {
  speak(header())
  expect(screen.getByRole('link', { name: '急事：先看这里' })).toHaveAttribute('href', expect.stringContaining('/zh-CN/urgent/'))
})

test('where the first answer is the urgent road, the header does not offer it a second time', () => {
  speak(<Header other={{ locale: 'en', name: 'English', href: '/en/' }} onLanguage={() => {}} />)
  expect(screen.queryByRole('link', { name: '急事：先看这里' })).toBeNull()
})

test('the other language keeps the place, names itself in its own tongue and is remembered', async () => {
  const onLanguage = vi.fn<() => void>()
  speak(header(onLanguage))
  const link = screen.getByRole('link', { name: 'English' })
  expect(link).toHaveAttribute('href', '/en/stage/#v1~start.bought')
  expect(link).toHaveAttribute('lang', 'en')
  link.addEventListener('click', (event) => event.preventDefault())
  await userEvent.click(link)
  expect(onLanguage).toHaveBeenCalledOnce()
})

test('the elder view is one tap away, and so is the way back; it is marked on the document and remembered', async () => {
  speak(header())
  await userEvent.click(screen.getByRole('button', { name: '长辈版' }))
  expect(document.documentElement.dataset['view']).toBe('elder')
  expect(localStorage.getItem('xiayibu.view')).toBe('elder')
  await userEvent.click(screen.getByRole('button', { name: '普通版' }))
  expect(document.documentElement.dataset['view']).toBeUndefined()
  expect(localStorage.getItem('xiayibu.view')).toBeNull()
})

test('the elder view comes in two sizes, the larger one remembered too', async () => {
  speak(header())
  await userEvent.click(screen.getByRole('button', { name: '长辈版' }))
  const sizes = screen.getByRole('group', { name: '字号' })
  expect(within(sizes).getByRole('button', { name: '大', pressed: true })).toBeVisible()
  await userEvent.click(within(sizes).getByRole('button', { name: '更大' }))
  expect(document.documentElement.dataset['size']).toBe('30')
  expect(localStorage.getItem('xiayibu.view')).toBe('elder30')
  await userEvent.click(within(sizes).getByRole('button', { name: '大' }))
  expect(document.documentElement.dataset['size']).toBeUndefined()
  await userEvent.click(screen.getByRole('button', { name: '普通版' }))
})

test('skipping to the content leaves the address alone', async () => {
  speak(header())
  const before = location.href
  await userEvent.click(screen.getByRole('link', { name: '跳到正文' }))
  expect(screen.getByRole('main')).toHaveFocus()
  expect(location.href).toBe(before)
})
