import { describe, expect, test } from 'vitest'
import { trailOf as trail } from '../../support/walk'
import { openNewCase, switchCase } from '../../../machines/case/changes'
import { hereIn } from '../../../machines/case/here'
import { emptyRecord } from '../../../machines/case/record'

const toy = trail('start.bought issue.quality stage.notYet')
const parcel = trail('start.bought issue.delivery delivery.stuck stage.noReply')
const both = openNewCase('b', parcel, 1)(openNewCase('a', toy, 0)(emptyRecord))

describe('where a walk belongs', () => {
  test('to the open case, where it is its own', () => {
    expect(hereIn(both, parcel)).toMatchObject({ kind: 'own', open: { id: 'b' } })
  })

  test('to another case, which is found but not opened', () => {
    expect(hereIn(both, toy)).toMatchObject({ kind: 'other', open: { id: 'b' }, fits: { id: 'a' } })
    expect(hereIn(both, trail('start.bought issue.quality stage.notYet contactMerchant.later'))).not.toHaveProperty('fits')
    expect(hereIn(switchCase('a')(both), trail('start.bought issue.delivery delivery.stuck stage.noReply silence.within24h'))).toMatchObject({ fits: { id: 'b' } })
  })

  test('to none, where somebody else’s link was opened', () => {
    const here = hereIn(both, trail('start.bought issue.fake stage.refused'))
    expect(here).toMatchObject({ kind: 'other', open: { id: 'b' } })
    expect(here).not.toHaveProperty('fits')
  })

  test('to none, where no case is open', () => {
    expect(hereIn(emptyRecord, toy)).toEqual({ kind: 'none' })
    expect(hereIn(switchCase(null)(both), toy)).toEqual({ kind: 'none' })
  })
})
