import { describe, expect, test } from 'vitest'
import { checklist } from '../../../machines/core/checklist'
import type { PairName } from '../../../machines/flow'
import { walked } from '../../support/walk'

const tasksAfter = (walk: readonly [PairName, ...PairName[]]) => {
  const trail = walked(walk)
  return { end: trail.end, tasks: checklist(trail.end, trail).map(({ task }) => task) }
}

const outside = ['start.bought', 'issue.none', 'askSupport.refused'] as const
const threatened = ['start.urgent', 'urgent.threatened'] as const

describe('waiting, by who owes the reply', () => {
  test.each([
    ['outside.goods', 'file12315.filed', 'wait12315'],
    ['outside.courier', 'complainCourier.filed', 'waitSevenDays'],
    ['outside.payment', 'filePayment.filed', 'keepProviderCase'],
    ['outside.association', 'askAssociation.filed', 'mediationNeedsBoth'],
    ['outside.court', 'goToCourt.filed', 'watchCourtDates'],
  ] as const)('%s, %s: %s, and nothing of the platform’s notices', (way, filed, line) => {
    const { end, tasks } = tasksAfter([...outside, way, filed])
    expect(end).toBe('keepWatch')
    expect(tasks).toContain(line)
    expect(tasks).not.toContain('watchForAnswer')
    expect(tasks).not.toContain('notePromisedTime')
  })

  test('the platform promised: its notices', () => {
    expect(tasksAfter(['start.bought', 'issue.none', 'askSupport.promised']).tasks).toContain('watchForAnswer')
  })

  test('money was taken: whoever offers to get it back is warned of', () => {
    expect(tasksAfter(['start.urgent', 'urgent.sentMoney', 'moneySent.reported']).tasks).toContain('moneyNoRecovery')
    expect(tasksAfter([...outside, 'outside.goods', 'file12315.filed']).tasks).not.toContain('moneyNoRecovery')
  })
})

describe('safe, by what the danger was', () => {
  test('threats that stopped: the records stay and 110 is near, nothing about accounts', () => {
    const { end, tasks } = tasksAfter([...threatened, 'threatened.stopped'])
    expect(end).toBe('safe')
    expect(tasks).toEqual(['threatAgain', 'keepThreatRecords'])
  })

  test('an account that was taken: bills and codes', () => {
    const { tasks } = tasksAfter(['start.urgent', 'urgent.account', 'accountTaken.secured'])
    expect(tasks).toEqual(['keepEyeOnAccount', 'keepCodesSecret', 'hangUpOnDemands'])
  })
})

describe('after the court', () => {
  const everyone = [
    { person: 'a buyer', walk: [...outside, 'outside.court', 'goToCourt.refused'] },
    { person: 'a seller', walk: ['start.sell', 'seller.buyer', 'sellerBuyer.summons', 'sellerSummons.lost'] },
    {
      person: 'a company',
      walk: ['start.company', 'company.wrong', 'companyDispute.refused', 'companyEscalate.noResult', 'companyOutside.contract', 'companyCourt.refused'],
    },
  ] as const

  test.each(everyone)('not taken, not agreed, not paid: each has its next step for $person', ({ walk }) => {
    const { end, tasks } = tasksAfter(walk)
    expect(end).toBe('courtAgain')
    expect(tasks).toEqual(expect.arrayContaining(['courtAskPaper', 'courtPutRight', 'courtAppeal', 'courtEnforce', 'courtAskHelp']))
  })
})

describe('solved', () => {
  test('after an exchange under warranty its term begins anew', () => {
    const { end, tasks } = tasksAfter(['start.bought', 'issue.quality', 'goods.warranty', 'stage.agreed', 'returnLeg.nothingComes', 'returnSilent.settled'])
    expect(end).toBe('settled')
    expect(tasks).toEqual(expect.arrayContaining(['warrantyRestarts', 'whyWarranty']))
  })

  test('nobody else reads of a warranty, and nobody of scams', () => {
    const { tasks } = tasksAfter(['start.bought', 'issue.none', 'askSupport.settled'])
    expect(tasks).toEqual(['checkMoneyArrived', 'comeBackIfMissing', 'keepCopiesAnyway'])
  })
})
