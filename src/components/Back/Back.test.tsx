import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { speak } from '../../../tests/support/speak'
import { trailOf } from '../../../tests/support/walk'
import { Back } from './Back'

const back = { step: 'issue', trail: trailOf('start.bought') } as const
const ahead = { step: 'askPlatform', trail: trailOf('start.bought issue.fake stage.refused') } as const

const names = () => screen.queryAllByRole('link').map((link) => link.textContent)

test('goes back one step and keeps every answer', () => {
  speak(<Back back={back} alone={false} />)
  expect(screen.getByRole('link', { name: '上一步' })).toHaveAttribute('href', expect.stringMatching(/issue\/#v1~start\.bought$/))
})

test('leads on to the furthest step where an earlier one is looked at again', () => {
  speak(<Back back={back} ahead={ahead} alone={false} />)
  expect(names()).toEqual(['上一步', '回到你走到的那一步'])
})

test('a page opened on its own offers the first question instead', () => {
  speak(<Back alone />)
  expect(names()).toEqual(['从头开始'])
  expect(screen.getByRole('link')).toHaveAttribute('data-bare')
})

test('the very first step has nothing before it', () => {
  const { container } = speak(<Back alone={false} />)
  expect(container).toBeEmptyDOMElement()
})

test('says beside the way back how far there is still to go', () => {
  speak(<Back back={back} alone={false}>大约还有两个问题</Back>)
  expect(screen.getByRole('navigation')).toHaveTextContent('上一步大约还有两个问题')
})
