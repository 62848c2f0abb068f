import { expect, test } from 'vitest'
import type { StepId } from '../../../machines/flow'
import { questionsAfter, questionsLeft } from '../../../machines/core/questionsAfter'
import { stepOf } from '../../../machines/steps'

const isQuestion = (step: StepId) => stepOf(step).kind === 'question'

test('a question whose answers all lead to something to do is the last', () => {
  expect(questionsAfter('silence', isQuestion)).toEqual({ least: 0, most: 0 })
  expect(questionsLeft('silence', isQuestion)).toBe(0)
})

test('where some answers ask on, the least and the most differ, and about that many are left', () => {
  expect(questionsAfter('goods', isQuestion).least).toBe(1)
  expect(questionsLeft('goods', isQuestion)).toBe(2)
  expect(questionsLeft('seller', isQuestion)).toBe(1)
})

test('a way back to an earlier question is not counted round and round', () => {
  expect(questionsAfter('pressure', isQuestion)).toEqual({ least: 0, most: 2 })
})

test('where it may be none or many, no number is named', () => {
  expect(questionsLeft('start', isQuestion)).toBeUndefined()
})
