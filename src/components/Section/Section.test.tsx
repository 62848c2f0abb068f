import { screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { speak } from '../../../tests/support/speak'
import { Section } from './Section'

const part = (
  <Section id="then" title="然后">
    <p>写清经过</p>
  </Section>
)

afterEach(() => {
  delete document.documentElement.dataset['view']
})

test('a region named by its heading', () => {
  speak(part)
  expect(screen.getByRole('region', { name: '然后' })).toHaveTextContent('写清经过')
})

test('in the elder view it is folded up under the same heading', () => {
  document.documentElement.dataset['view'] = 'elder'
  speak(part)
  expect(screen.getByRole('group')).not.toHaveAttribute('open')
  expect(screen.getByRole('heading', { name: '然后' })).toBeVisible()
  expect(screen.getByText('写清经过')).not.toBeVisible()
})

test('what is most needed stays open in the elder view', () => {
  document.documentElement.dataset['view'] = 'elder'
  speak(
    <Section id="todo" title="还可以做的" open>
      <p>看一眼</p>
    </Section>,
  )
  expect(screen.getByText('看一眼')).toBeVisible()
})

test('paper shows what is folded, and the screen is as before', () => {
  document.documentElement.dataset['view'] = 'elder'
  speak(part)
  window.dispatchEvent(new Event('beforeprint'))
  expect(screen.getByText('写清经过')).toBeVisible()
  window.dispatchEvent(new Event('afterprint'))
  expect(screen.getByText('写清经过')).not.toBeVisible()
})
