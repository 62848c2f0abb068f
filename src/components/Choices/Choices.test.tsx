import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { speak } from '../../../tests/support/speak'
import { trailOf } from '../../../tests/support/walk'
import { Choices } from './Choices'

const cards = [
  { answer: 'refused', text: '商家不退', to: { step: 'askPlatform', trail: trailOf('stage.refused') }, chosen: true },
  { answer: 'unsure', text: '我分不清', to: { step: 'readTheChat', trail: trailOf('stage.unsure') }, tone: 'aside' },
] as const

const shown = () =>
  speak(
    <>
      <h1 id="step">谈到哪一步了？</h1>
      <Choices cards={cards} labelledBy="step" />
    </>,
  )

test('every answer is a real link in a list named by the question', () => {
  shown()
  expect(screen.getByRole('list')).toHaveAccessibleName('谈到哪一步了？')
  const [refused, unsure] = screen.getAllByRole('link')
  expect(refused).toHaveAttribute('href', expect.stringContaining('/zh-CN/askPlatform/#v1~stage.refused'))
  expect(refused).toHaveAttribute('data-answer', 'refused')
  expect(unsure).toHaveAccessibleName('我分不清')
})

test('the answer given before is said, not only coloured', () => {
  shown()
  const [refused, unsure] = screen.getAllByRole('link')
  expect(refused).toHaveAttribute('aria-current', 'true')
  expect(refused).toHaveAccessibleName(/你选过这个/)
  expect(unsure).not.toHaveAttribute('aria-current')
})
