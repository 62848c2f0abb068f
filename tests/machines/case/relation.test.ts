import { describe, expect, test } from 'vitest'
import { trailOf as trail } from '../../support/walk'
import { relationOf, isNear, keptTrail, trailOf, walksOn } from '../../../machines/case/relation'

const toContact = trail('start.bought issue.quality stage.notYet')
const toSilence = trail('start.bought issue.quality stage.noReply')
const toReminder = trail('start.bought issue.quality stage.noReply silence.within24h')

describe('a trail belongs to a case', () => {
  test.each([
    ['its very trail', toContact, toContact, 'same'],
    ['its beginning', toReminder, toSilence, 'earlier'],
    ['one that goes on from it', toSilence, toReminder, 'further'],
    ['the first question', toContact, trail(''), 'earlier'],
    ['another stage of the same matter', toContact, toSilence, 'other'],
    ['another matter', toContact, trail('start.bought issue.fake stage.notYet'), 'other'],
    ['a page opened on its own', toContact, trail('', 'contactMerchant'), 'other'],
    ['a page opened on its own, with as many answers', trail('start.bought'), trail('silence.over24h', 'silence'), 'other'],
    ['the page it was opened on', trail('', 'contactMerchant'), trail('', 'contactMerchant'), 'same'],
    ['anything, where the case has no answers yet', trail(''), toContact, 'other'],
  ] as const)('%s', (_, caseTrail, shown, relation) => {
    expect(relationOf(caseTrail, shown)).toBe(relation)
  })

  test('a record keeps it whole, also where it began on a page of its own', () => {
    for (const one of [toReminder, trail('', 'remindAndWait'), trail('contactMerchant.later', 'contactMerchant')]) {
      expect(trailOf(keptTrail(one))).toEqual(one)
    }
  })

  test('a kept trail the flow no longer knows stands at the furthest step that is left', () => {
    expect(trailOf({ from: 'gone', trail: 'v1~start.bought~issue.fake~vanished.answer' }).end).toBe('stage')
    expect(trailOf({ from: 'gone', trail: '' }).end).toBe('start')
  })

  test('is the same each time it is asked for, so that nothing is drawn anew', () => {
    const kept = keptTrail(toReminder)
    expect(trailOf(kept)).toBe(trailOf(kept))
  })
})

describe('an answer moves the case on', () => {
  test.each([
    ['further down the road', toSilence, toSilence, toReminder, true],
    ['through a loop that cuts the trail', toReminder, toReminder, trail('start.bought issue.quality stage.refused'), true],
    ['with a detail changed', trail('start.bought issue.delivery delivery.stuck stage.noReply'), trail('start.bought issue.delivery delivery.stuck stage.noReply'), trail('start.bought issue.delivery delivery.short stage.noReply'), true],
    ['not with another problem, which may be another matter', toSilence, toSilence, trail('start.bought issue.fake stage.noReply'), false],
    ['from a link that goes on from it', toSilence, toReminder, trail('start.bought issue.quality stage.refused'), true],
    ['the first answer of a case without any', trail(''), trail(''), trail('start.sell'), true],
    ['from a page opened on its own', trail('', 'silence'), trail('', 'silence'), trail('silence.over24h', 'silence'), true],
    ['through a loop on a page opened on its own', trail('silence.within24h', 'silence'), trail('silence.within24h', 'silence'), trail('', 'silence'), true],
    ['with a detail changed on a page opened on its own', trail('stage.noReply silence.within24h', 'stage'), trail('stage.noReply silence.within24h', 'stage'), trail('stage.noReply silence.over24h', 'stage'), true],
    ['not with the first answer there changed, and more behind it', trail('stage.noReply silence.within24h', 'stage'), trail('stage.noReply silence.within24h', 'stage'), trail('stage.refused', 'stage'), false],
    ['not with another first answer', toSilence, toSilence, trail('start.sell'), false],
    ['not back to the very beginning', toSilence, toSilence, trail(''), false],
    ['not from its beginning alone, where a new matter may start', toSilence, trail('start.bought'), trail('start.bought issue.fake'), false],
    ['not from somebody’s link', toSilence, trail('start.bought issue.fake stage.refused'), trail('start.bought issue.fake'), false],
  ] as const)('%s', (_, caseTrail, before, after, moves) => {
    expect(walksOn(caseTrail, before, after)).toBe(moves)
  })
})

test('two walks may be one matter where they part after what it is about', () => {
  expect(isNear(toContact, toReminder)).toBe(true)
  expect(isNear(trail('start.bought issue.fake stage.notYet'), trail('start.bought issue.fake stage.noReply'))).toBe(true)
  expect(isNear(toContact, trail('start.bought issue.fake stage.notYet'))).toBe(false)
  expect(isNear(toContact, trail('', 'silence'))).toBe(false)
})
