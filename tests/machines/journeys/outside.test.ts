import { describe, expect, test } from 'vitest'
import { checklist, type ChecklistLine } from '../../../machines/core/checklist'
import { wordsToSend } from '../../../machines/core/wordsToSend'
import type { PairName } from '../../../machines/flow'
import { walked } from '../../support/walk'

type Walk = readonly [PairName, ...PairName[]]

const linesAfter = (walk: Walk): readonly ChecklistLine[] => {
  const trail = walked(walk)
  return checklist(trail.end, trail)
}
const tasksAfter = (walk: Walk) => linesAfter(walk).map(({ task }) => task)
const sentAfter = (walk: Walk) => {
  const trail = walked(walk)
  return wordsToSend(trail.end, trail)
}

describe('a bank is told only what is true', () => {
  test('who was tricked into sending the money gets no words that deny it', () => {
    expect(sentAfter(['start.urgent', 'urgent.sentMoney', 'moneySent.paymentUnsettled'])).toEqual(['deceivedComplaint'])
    expect(sentAfter(['start.urgent', 'urgent.sentMoney', 'moneySent.notThrough', 'goInPerson.paymentUnsettled'])).toEqual([
      'deceivedComplaint',
    ])
  })

  test('who found a payment that nobody at home made can say so', () => {
    expect(sentAfter(['start.urgent', 'urgent.account', 'accountTaken.paymentUnsettled'])).toEqual([
      'paymentNotice',
      'paymentComplaint',
    ])
  })

  test('it is asked first whether somebody at home paid, before any bank is told, where nobody asked yet', () => {
    expect(tasksAfter(['start.bought', 'issue.none', 'askSupport.refused', 'outside.payment'])[0]).toBe('nobodyPaidCheck')
  })
})

describe('only who sues gets the facts for a claim', () => {
  test('not the one who is sued', () => {
    expect(sentAfter(['start.bought', 'issue.ask', 'ask.pressure', 'pressure.summons', 'answerSummons.help'])).toEqual([])
  })

  test('the one who asks about court', () => {
    expect(sentAfter(['start.bought', 'issue.none', 'askSupport.refused', 'outside.court'])).toEqual(['smallClaimsFacts'])
  })
})

describe('acting for a relative', () => {
  test('what a mandate needs is there, folded up, so that it is in nobody’s way', () => {
    const lines = linesAfter(['start.bought', 'issue.none', 'askSupport.refused', 'outside.goods'])
    expect(lines.filter(({ fold }) => fold === 'helper').map(({ task }) => task)).toEqual([
      'mandateLetter',
      'mandateIdentity',
      'mandateChild',
    ])
  })
})
