import { describe, expect, test } from 'vitest'
import { checklist } from '../../machines/core/checklist'
import { wordsToSend } from '../../machines/core/wordsToSend'
import { company } from '../../machines/journeys/company/flow'
import { takesPromise } from '../../machines/case/waiting'
import { answersOf, journeyOf, stepIds, type StepId } from '../../machines/flow'
import { seller } from '../../machines/journeys/seller/flow'
import { messageOf } from '../../machines/messages'
import { stepOf } from '../../machines/steps'
import { taskOf } from '../../machines/tasks'
import { emptyTrail } from '../../machines/core/trail'
import { variants } from '../support/variants'
import { words } from '../support/words'

const zh = words['zh-CN']

/** Everything a person can read on a step, whatever they answered before: words split at their full stops. */
function readAt(step: StepId): readonly string[] {
  const forms = variants.filter((variant) => variant.step === step)
  const lines = new Set(forms.flatMap(({ trail }) => checklist(step, trail)).map(({ task }) => task))
  const sent = new Set(forms.flatMap(({ trail }) => wordsToSend(step, trail)))
  const { title, lead, answers } = zh.core.steps[step]
  return [
    title,
    ...lead.split(/(?<=。)/),
    ...answersOf(step).map((answer) => (answers as Readonly<Record<string, string>>)[answer] ?? ''),
    ...[...lines].flatMap((task) => [zh.advice.tasks[task].do, ...zh.advice.tasks[task].how.split(/(?<=。)/)]),
    ...[...sent].flatMap((id) => [zh.advice.messages[id].title, zh.advice.originals.messages[id].text]),
  ]
}

const said = (steps: readonly StepId[], pattern: RegExp) =>
  steps.flatMap((step) => readAt(step).filter((text) => pattern.test(text)).map((text) => `${step}: ${text}`))

const sellerSteps = stepIds.filter((id) => id in seller)
const companySteps = stepIds.filter((id) => id in company)

/** The line of consumer complaints, as something to do. A sentence may say that it is not for this reader. */
const consumerComplaint = /12315(?!.*举报)|消费者协会|消保委|(?:找|打|联系|拨)(?:买家|消费者)(?:客服|热线)/
const denied = /不受理|不予受理|不选“投诉”|不合适/

describe('people who sell', () => {
  test('are never sent to a consumer line', () => {
    expect(said(sellerSteps, consumerComplaint).filter((text) => !denied.test(text))).toEqual([])
  })

  test('meet 12315 only to report, outside the platform, and are told it is not their complaint', () => {
    const dialled = sellerSteps.filter((step) => {
      const entry = stepOf(step)
      return entry.kind === 'action' && entry.dial?.some((id) => id === 'consumer' || id === 'city')
    })
    expect(dialled).toEqual(['sellerReport'])
    expect(readAt('sellerReport').some((text) => /选“举报”，不选“投诉”/.test(text))).toBe(true)
  })

  test('are sent to no buyer’s way into support', () => {
    const ways = sellerSteps.flatMap((step) => checklist(step, emptyTrail(step)).map(({ task }) => taskOf(task).taps))
    expect(ways.filter((way) => way && !way.startsWith('seller'))).toEqual([])
    expect(sellerSteps.filter((step) => { const entry = stepOf(step); return entry.kind === 'action' && entry.reach })).toEqual([])
  })

  test('write to the platform as a shop, never to a merchant', () => {
    const sent = sellerSteps.flatMap((step) => wordsToSend(step, emptyTrail(step)).map((id) => messageOf(id).to))
    expect(sent.filter((to) => to === 'merchant' || to === 'courier')).toEqual([])
  })
})

describe('people who buy for a company', () => {
  test('are never promised what belongs to consumers', () => {
    const promised = said(companySteps, /12315(?!.*举报)|退一赔三|假一赔|消费者协会/)
    expect(promised.filter((text) => !denied.test(text) && !/别按“退一赔三”/.test(text))).toEqual([])
  })

  test('read that 12315 may refuse their complaint before they read anything else about it', () => {
    expect(said(['companyOutside'], /12315.*不受理/)).not.toEqual([])
    expect(said(['companyReport'], /不选“投诉”/)).not.toEqual([])
  })

  test('find contract law outside the platform', () => {
    expect(said(['companyCourt', 'companyDispute'], /《民法典》/)).not.toEqual([])
  })
})

describe('wherever a code may be asked for', () => {
  const isAsked = (step: StepId): boolean => {
    const entry = stepOf(step)
    if (entry.kind !== 'action') return false
    const phones = (entry.messages ?? []).some((id) => ['platformPhone', 'bank'].includes(messageOf(id).to))
    return phones || entry.provider === true || ['scam', 'urgent'].includes(journeyOf(step))
  }
  const warns = (step: StepId): boolean =>
    checklist(step, emptyTrail(step)).some(({ task }) => /验证码|转账/.test(`${zh.advice.tasks[task].do}${zh.advice.tasks[task].how}`))

  test.each(stepIds.filter(isAsked))('%s: codes are told to no one', (step) => {
    const entry = stepOf(step)
    // How to reach a human says it beside the numbers.
    expect(warns(step) || (entry.kind === 'action' && entry.reach !== undefined)).toBe(true)
  })

  test('who can promise something is asked for it: a promise has a place to be written down', () => {
    const talks = stepIds.filter((step) => {
      const entry = stepOf(step)
      return entry.kind === 'action' && entry.reach !== undefined
    })
    expect(talks.filter((step) => !takesPromise(step))).toEqual([])
  })
})
