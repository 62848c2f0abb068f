import { act, renderHook } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { addNote } from '../../../machines/case/changes'
import type { StepId } from '../../../machines/flow'
import type { Trail } from '../../../machines/core/trail'
import { copyName, copyOf } from '../../../src/case/copy'
import { dismissCopyOffer, useCopyOffer } from '../../../src/case/copyOffer'
import { keeper } from '../../../src/case/keeper'
import { caseKeeper, leadsToCase, useLateProposal, useLateRecord } from '../../../src/case/lazyCase'
import { takeLooseTicks, tickLoosely, useLooseTicks } from '../../../src/case/looseTicks'
import { newId } from '../../../src/case/newId'
import { currentRecord, updateRecord, useRecord } from '../../../src/case/store'
import { PROOF, useCaseHere } from '../../../src/case/useCaseHere'
import { useTicks } from '../../../src/case/useTicks'
import { forget, keep, readKept } from '../../../src/state/storage'
import { announceWalked } from '../../../src/walk/walked'
import { trailOf as trail } from '../../support/walk'

// Files share their modules: none is left those made here.
afterAll(() => vi.resetModules())

const NOON = Date.parse('2026-11-20T12:00:00+08:00')
const HOUR = 3_600_000
const refused = trail('start.bought issue.fake stage.refused')
const silence = trail('start.bought issue.fake stage.noReply')
const parcel = trail('start.bought issue.delivery delivery.stuck stage.noReply')

beforeEach(() => {
  vi.useFakeTimers({ now: NOON, toFake: ['Date', 'setInterval', 'clearInterval'] })
  forget('erasing')
})

afterEach(() => {
  vi.useRealTimers()
  history.replaceState(null, '', '/')
})

const record = () => currentRecord().record
const [caseA, caseB] = [() => record().cases[0], () => record().cases[1]]
const on = (at: Trail) => renderHook((shown: Trail) => useCaseHere(shown), { initialProps: at }).result
function storeAsNew(at: Trail): void {
  const here = on(at)
  act(() => here.current.storeAsNew())
}
const ticksOn = (step: StepId, at: Trail) => renderHook(() => useTicks(step, useCaseHere(at))).result

describe('what is written on a page', () => {
  test('opens a case where there is none, with what was ticked along its way', () => {
    for (const tick of ['stage.x', 'askPlatform.attachEvidence', `${PROOF}.photo`, 'outside.far', 'nothing']) tickLoosely(tick, true)
    const here = on(refused)
    expect(here.current.here).toEqual({ kind: 'none' })
    act(() => here.current.write((id) => addNote(id, 'one', NOON)))
    expect(here.current.here).toMatchObject({ kind: 'own', open: { trail: 'v1~start.bought~issue.fake~stage.refused', notes: [{ text: 'one' }] } })
    expect(Object.keys(caseA()?.ticks ?? {}).sort()).toEqual(['askPlatform.attachEvidence', 'proof.photo', 'stage.x'])
    expect([...takeLooseTicks(() => true)].sort()).toEqual(['nothing', 'outside.far'])
    act(() => here.current.write((id) => addNote(id, 'two', NOON)))
    expect(record().cases).toHaveLength(1)
    expect(caseA()?.notes).toHaveLength(2)
  })

  test('goes into no case that the walk does not belong to, until its owner says so', () => {
    storeAsNew(refused)
    const before = record()
    const stranger = on(parcel)
    act(() => stranger.current.write((id) => addNote(id, 'lost', NOON)))
    expect(record()).toEqual(before)
    tickLoosely('stage.x', true)
    act(() => stranger.current.attach(caseA()?.id ?? ''))
    expect(caseA()).toMatchObject({ trail: 'v1~start.bought~issue.delivery~delivery.stuck~stage.noReply', ticks: { 'stage.x': { done: true } } })
    expect(stranger.current.here.kind).toBe('own')
  })

  test('may begin another case, and open the first again', () => {
    storeAsNew(refused)
    storeAsNew(parcel)
    expect(record().open).toBe(caseB()?.id)
    expect(caseA()?.id).not.toBe(caseB()?.id)
    const here = on(parcel)
    act(() => here.current.open(caseA()?.id ?? ''))
    expect(record().open).toBe(caseA()?.id)
  })
})

describe('ticks', () => {
  test('are the tab’s while no case keeps the walk, then the case’s; those of proof are one on every step', () => {
    const here = ticksOn('askPlatform', refused)
    act(() => here.current.own.onTick('attachEvidence', true))
    act(() => here.current.proof.onTick('photo', true))
    expect([here.current.own.isDone('attachEvidence'), here.current.proof.isDone('photo'), here.current.own.isDone('photo')]).toEqual([true, true, false])
    expect(JSON.parse(readKept('ticks') ?? '')).toEqual(['askPlatform.attachEvidence', 'proof.photo'])
    storeAsNew(refused)
    expect(here.current.own.isDone('attachEvidence')).toBe(true)
    act(() => here.current.own.onTick('attachEvidence', false))
    expect(here.current.own.isDone('attachEvidence')).toBe(false)
    expect(caseA()?.ticks['askPlatform.attachEvidence']).toEqual({ at: NOON, done: false })
    expect(ticksOn('outside', refused).current.proof.isDone('photo')).toBe(true)
  })

  test('of a tab stand once each, can be taken back, and survive a reload as far as they can be read', async () => {
    const ticks = renderHook(useLooseTicks).result
    act(() => ['a.x', 'a.x', 'a.y'].forEach((tick) => tickLoosely(tick, true)))
    act(() => tickLoosely('a.x', false))
    expect(ticks.current).toEqual(['a.y'])
    const reloaded = async (stored: string) => {
      keep('ticks', stored)
      vi.resetModules()
      return (await import('../../../src/case/looseTicks')).takeLooseTicks(() => true)
    }
    expect(await reloaded(JSON.stringify(['a.y', 7, [], null, 'x'.repeat(80), 'x'.repeat(81)]))).toEqual(['a.y', 'x'.repeat(80)])
    for (const stored of ['{"a":1}', 'broken', 'null']) expect(await reloaded(stored)).toEqual([])
    keep('ticks', null)
    expect(await reloaded('[]')).toEqual([])
  })

  test('that nobody wants stay, and nothing is written', () => {
    tickLoosely('a.x', true)
    keep('ticks', 'untouched')
    expect(takeLooseTicks((task) => task === 'b.x')).toEqual([])
    expect(readKept('ticks')).toBe('untouched')
    expect(takeLooseTicks((task) => task === 'a.x')).toEqual(['a.x'])
    expect(readKept('ticks')).toBe('[]')
  })
})

describe('a copy', () => {
  test('is offered the first time something is written down, and never again', () => {
    const offer = renderHook(useCopyOffer).result
    const here = on(refused)
    act(() => here.current.write((id) => addNote(id, 'one', NOON)))
    expect(offer.current).toBe(true)
    act(() => dismissCopyOffer())
    storeAsNew(parcel)
    act(() => forget('tab'))
    updateRecord(() => ({ ...record(), open: null, cases: [] }))
    const anew = on(parcel)
    act(() => anew.current.write((id) => addNote(id, 'two', NOON)))
    expect(offer.current).toBe(false)
    act(() => forget('erasing'))
    expect(offer.current).toBe(false)
  })

  test('is not offered by a page that was made beforehand, which shows no record either', () => {
    storeAsNew(refused)
    const seen: unknown[] = []
    const Page = () => {
      seen.push(useCopyOffer(), useRecord())
      return null
    }
    renderToString(<Page />)
    expect(seen).toEqual([false, { record: { version: 1, open: null, cases: [], erased: {} }, keeping: 'kept', unreadable: [] }])
  })

  test('is named by the day in Beijing, and says nothing of what was erased', () => {
    expect(copyName(Date.parse('2026-11-20T16:30:00Z'))).toBe('xiayibu-2026-11-21.json')
    expect(JSON.parse(copyOf({ version: 1, open: null, cases: [], erased: { a: 1 } }))).toEqual({ version: 1, open: null, cases: [], erased: {} })
  })

  test('an id is short, of letters and digits, and no other’s', () => {
    const ids = Array.from({ length: 100 }, newId)
    expect(new Set(ids).size).toBe(100)
    for (const id of ids) expect(id).toMatch(/^[0-9a-z]{14}$/)
    vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => array)
    expect(newId()).toBe('00000000000000')
    vi.restoreAllMocks()
  })
})

describe('the record in step with the questions', () => {
  test('comes only where there is one', async () => {
    vi.resetModules()
    const { caseKeeper: late, useLateRecord: useLate } = await import('../../../src/case/lazyCase')
    const { updateRecord: updateLate } = await import('../../../src/case/store')
    const load = vi.spyOn(late, 'load')
    const nothing = renderHook(useLate)
    expect(nothing.result.current).toBeUndefined()
    expect(load).not.toHaveBeenCalled()
    nothing.unmount()
    storeAsNew(refused)
    const { result, unmount } = renderHook(useLate)
    expect(load).toHaveBeenCalledOnce()
    await act(() => late.load())
    expect(result.current?.cases).toHaveLength(1)
    // It came after the page asked, and is followed from then on, until nobody asks.
    act(() => updateLate((kept) => ({ ...kept, cases: [] })))
    expect(result.current?.cases).toHaveLength(0)
    unmount()
    expect(vi.getTimerCount()).toBe(0)
  })

  test('is followed by nobody who has stopped', () => {
    const told = vi.fn<() => void>()
    const stop = keeper.subscribe(told)
    document.dispatchEvent(new Event('visibilitychange'))
    expect(told).toHaveBeenCalledOnce()
    stop()
    document.dispatchEvent(new Event('visibilitychange'))
    storeAsNew(refused)
    vi.advanceTimersByTime(HOUR)
    expect(told).toHaveBeenCalledOnce()
  })

  test('is followed live', async () => {
    await caseKeeper.load()
    const { result } = renderHook(useLateRecord)
    storeAsNew(parcel)
    expect(result.current?.cases).toHaveLength(1)
  })

  test('suggests the answer that the open case knows, for its own matter and no other, and while time passes', async () => {
    await caseKeeper.load()
    storeAsNew(silence)
    const suggested = (at: Trail) => renderHook(() => useLateProposal('silence', at))
    expect(suggested(silence).result.current).toBeUndefined()
    act(() => updateRecord((kept) => ({ ...kept, cases: kept.cases.map((one) => ({ ...one, moments: { contactedAt: { at: NOON - HOUR } } })) })))
    const { result, unmount } = suggested(silence)
    expect(result.current?.pair).toEqual({ step: 'silence', answer: 'within24h' })
    const first = result.current
    act(() => void vi.advanceTimersByTime(15_000))
    expect(result.current).toBe(first)
    vi.setSystemTime(NOON + 24 * HOUR)
    act(() => void vi.advanceTimersByTime(15_000))
    expect(result.current?.pair).toEqual({ step: 'silence', answer: 'over24h' })
    unmount()
    expect(keeper.proposal('silence', silence)?.pair.step).toBe('silence')
    expect(keeper.proposal('stage', trail('start.bought issue.fake'))?.pair.step).not.toBe('silence')
    // Another stage of the same matter, then another matter.
    expect(suggested(trail('start.bought issue.fake stage.refused')).result.current?.pair.answer).toBe('over24h')
    expect(suggested(parcel).result.current).toBeUndefined()
    act(() => updateRecord((kept) => ({ ...kept, open: null })))
    expect(suggested(silence).result.current).toBeUndefined()
  })

  test('suggests an answer also on a page that was opened bare, where the case began there', () => {
    const bare = trail('', 'silence')
    storeAsNew(bare)
    act(() => updateRecord((kept) => ({ ...kept, cases: kept.cases.map((one) => ({ ...one, moments: { contactedAt: { at: NOON - HOUR } } })) })))
    expect(keeper.proposal('silence', bare)?.pair.answer).toBe('within24h')
  })

  test('walks on with its owner, from its own trail alone', async () => {
    await caseKeeper.load()
    storeAsNew(silence)
    const at = (shown: string) => history.replaceState(null, '', shown)
    const onward = trail('start.bought issue.fake stage.noReply silence.over24h')
    at('/zh-CN/silence/#v1~start.bought~issue.fake~stage.noReply')
    announceWalked({ step: 'silence' })
    expect(caseA()?.trail).toBe('v1~start.bought~issue.fake~stage.noReply')
    announceWalked({ step: onward.end, trail: onward })
    expect(caseA()?.trail).toBe('v1~start.bought~issue.fake~stage.noReply~silence.over24h')
    at('/zh-CN/silence/#v1~start.bought~issue.delivery~delivery.stuck~stage.noReply')
    announceWalked({ step: 'stage', trail: trail('start.bought issue.delivery delivery.stuck stage.noReply silence.over24h') })
    expect(caseA()?.trail).toBe('v1~start.bought~issue.fake~stage.noReply~silence.over24h')
    act(() => updateRecord((kept) => ({ ...kept, open: null })))
    at('/zh-CN/askPlatform/#v1~start.bought~issue.fake~stage.noReply~silence.over24h')
    announceWalked({ step: 'start', trail: refused })
    expect(caseA()?.trail).toBe('v1~start.bought~issue.fake~stage.noReply~silence.over24h')
  })

  test('a way leads to a case where it holds the very same answers', () => {
    storeAsNew(refused)
    expect(leadsToCase({ step: 'askPlatform', trail: refused }, caseA())).toBe(true)
    expect(leadsToCase({ step: 'silence', trail: silence }, caseA())).toBe(false)
    expect(leadsToCase({ step: 'silence', trail: silence }, undefined)).toBe(false)
  })
})
