import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { speak } from '../../../tests/support/speak'
import { FactLinks } from './FactLinks'

test('each leads to its fact, shows no id, and is told apart by whoever hears it', () => {
  speak(<FactLinks ids={['G03', 'orderStates']} />)
  const links = screen.getAllByRole('link')
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/zh-CN/sources/#G03', '/zh-CN/sources/#orderStates'])
  expect(links.map((link) => link.textContent)).toEqual(['出处 1', '出处 2'])
  expect(links.map((link) => link.getAttribute('aria-label'))).toEqual(['出处 1 G03', '出处 2 orderStates'])
})

test('one alone needs no count', () => {
  speak(<FactLinks ids={['G03']} />, 'en')
  expect(screen.getByRole('link').textContent).toBe('Source')
})
