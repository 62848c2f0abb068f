import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { speak } from '../../../tests/support/speak'
import { trailOf } from '../../../tests/support/walk'
import { Answers } from './Answers'

const given = [
  { id: 'stage', question: '谈到哪一步了？', answer: '商家不退', change: { step: 'stage', trail: trailOf('stage.refused') } },
] as const

test('each answer stands with its question, and its Change says which one it changes', () => {
  speak(<Answers folded={false} given={given} />)
  expect(screen.getByRole('region', { name: '你的回答' })).toHaveTextContent('商家不退')
  const change = screen.getByRole('link', { name: /改.*谈到哪一步了/ })
  expect(change).toHaveAttribute('href', expect.stringMatching(/\/zh-CN\/stage\/#v1~stage\.refused$/))
})

test('no answers, nothing shown', () => {
  const { container } = speak(<Answers folded={false} given={[]} />)
  expect(container).toBeEmptyDOMElement()
})
