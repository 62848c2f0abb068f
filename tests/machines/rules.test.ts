import { describe, expect, test } from 'vitest'
import { company } from '../../machines/journeys/company/flow'
import { stepIds } from '../../machines/flow'
import { reachableFrom } from '../../machines/core/graph'
import { leadsTo } from '../../machines/core/leadsTo'
import { pressure } from '../../machines/journeys/pressure/flow'
import { scam } from '../../machines/journeys/scam/flow'
import { seller } from '../../machines/journeys/seller/flow'
import { urgent } from '../../machines/journeys/urgent/flow'
import { checklist } from '../../machines/core/checklist'
import { emptyTrail } from '../../machines/core/trail'
import { wordsToSend } from '../../machines/core/wordsToSend'
import { messageOf } from '../../machines/messages'
import { stepOf } from '../../machines/steps'
import { edges, nameOf } from '../support/edges'

const into = (step: string) => edges.filter(({ to }) => to === step).map(({ pair }) => nameOf(pair))

describe('asking the platform comes after negotiation failed', () => {
  test('only a refusal, more than 24 h of silence, or collected proof opens it', () => {
    expect(into('askPlatform').sort()).toEqual([
      'collectProof.ready',
      'returnLeg.refused',
      'silence.over24h',
      'stage.refused',
    ])
  })

  test('proof is only collected for a case that was already opened or turned back', () => {
    expect(into('collectProof').sort()).toEqual(['askPlatform.missingProof', 'turnedBack.proof'])
  })

  test('an offer on the table keeps negotiating, and an open question about time never skips the wait', () => {
    expect(leadsTo('stage', 'offered')).toBe('keepNegotiating')
    expect(leadsTo('silence', 'within24h')).toBe('remindAndWait')
    expect(leadsTo('silence', 'within30min')).toBe('waitForReply')
    expect(leadsTo('silence', 'unsure')).toBe('readTheChat')
  })

  test('a second loss leads outside', () => {
    expect(leadsTo('askReview', 'lostAgain')).toBe('outside')
  })

  test('a company asks the platform by the same rule', () => {
    expect(into('companyEscalate').sort()).toEqual([
      'companyDispute.refused',
      'companyNegotiate.refused',
      'companySilence.over24h',
      'companyWait.refused',
    ])
  })
})

describe('what never waits', () => {
  test.each(['hurt', 'unsafe', 'account', 'lockedOut', 'gaveCode', 'sentMoney', 'threatened'])('urgent.%s is an action at once', (answer) => {
    const step = leadsTo('urgent', answer)
    expect(step && stepOf(step).kind).toBe('action')
  })

  test.each(['nothing', 'code', 'money', 'screen', 'parcel', 'number', 'unsure'])('scam.%s is an action at once', (answer) => {
    const step = leadsTo('scam', answer)
    expect(step && stepOf(step).kind).toBe('action')
  })
})

describe('money is looked at before anything is frozen', () => {
  /** Where an answer said that money is gone or going, that codes are out, or whose payment it is comes first. */
  const known = ['accountTaken', 'lockedMoney', 'codeGiven', 'screenShared', 'freezeInPerson', 'moneySent', 'goInPerson', 'chasePayment']
  const rooms = stepIds.filter((id) => id in urgent || id in scam || id in pressure)

  test.each(rooms.filter((id) => !known.includes(id)))('%s sends nobody to a bank', (step) => {
    const entry = stepOf(step)
    const calls = entry.kind === 'action' ? [entry.provider, ...wordsToSend(step, emptyTrail(step)).map((id) => messageOf(id).to)] : []
    expect(calls.filter((to) => to === true || to === 'bank')).toEqual([])
  })

  test('a stolen account is first held against the family, pay-later and automatic charges', () => {
    expect(checklist('accountTaken', emptyTrail('accountTaken'))[0]).toMatchObject({ task: 'accountIsItOurs' })
  })

  test('being locked out leads to a freeze only by saying that money moves', () => {
    expect(into('lockedMoney')).toEqual(['lockedOut.moneyMoving'])
  })
})

describe('every kind of person keeps to their own road', () => {
  const consumerSteps = ['file12315', 'askAssociation', 'outside', 'file12305', 'askPlatform', 'askSupport'] as const

  test.each(stepIds.filter((id) => id in seller))('a seller at %s never comes to a consumer line', (step) => {
    for (const consumerStep of consumerSteps) expect(reachableFrom(step).has(consumerStep)).toBe(false)
  })

  test.each(stepIds.filter((id) => id in company))('a company purchaser at %s is never led to a consumer complaint', (step) => {
    for (const consumerStep of consumerSteps) expect(reachableFrom(step).has(consumerStep)).toBe(false)
  })
})
