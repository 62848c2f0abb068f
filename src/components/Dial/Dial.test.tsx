import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { speak } from '../../../tests/support/speak'
import { Dial } from './Dial'

const services = [
  { id: 'ambulance', number: '120' },
  { id: 'police', number: '110' },
] as const

test('each service is one tap away, the most pressing first, its number and name to be read', () => {
  speak(<Dial services={services} provider={false} />)
  const links = screen.getAllByRole('link')
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['tel:120', 'tel:110'])
  expect(links[0]).toHaveAccessibleName(/^120 急救/)
  expect(links[0]).not.toHaveAttribute('target')
})

test('a number is said once', () => {
  speak(<Dial services={services} provider={false} />)
  expect(screen.getByRole('link', { name: /报警/ }).textContent?.match(/110/g)).toHaveLength(1)
})

test('a payment provider comes first and without a number', () => {
  speak(<Dial services={services} provider />)
  const [first] = screen.getAllByRole('listitem')
  expect(first).toHaveTextContent('银行卡背面')
  expect(first?.textContent).not.toMatch(/\d{3}/)
})

test('on English pages too', () => {
  speak(<Dial services={services} provider={false} />, 'en')
  expect(within(screen.getByRole('region')).getByRole('link', { name: /^110 police/ })).toBeVisible()
})

test('nothing to call, nothing shown', () => {
  const { container } = speak(<Dial services={[]} provider={false} />)
  expect(container).toBeEmptyDOMElement()
})
