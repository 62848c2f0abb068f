import { expect, test } from 'vitest'
import { blanksFrom } from '../../../src/case/blanks'
import { momentsOf } from '../../../machines/case/moments'
import { readRecord } from '../../../src/case/readRecord'
import { dossier } from '../../../machines/case/dossier'
import raw from '../../src/case/fixtures/record-v1.json?raw'

const read = readRecord(raw)
const [kept] = read.ok ? read.record.cases : []
if (!kept) throw new Error('The fixture holds no case')

test('a case is a dated list of what happened, earliest first', () => {
  const told = dossier(kept)
  expect(told.map(({ kind }) => kind)).toEqual(['opened', 'moment', 'moment', 'promise', 'note', 'tick'])
  expect([...told].sort((one, other) => one.at - other.at)).toEqual(told)
})

test('it tells what was only about then, and no tick that was taken back, in the order of time', () => {
  const told = dossier({
    ...kept,
    openedAt: 50,
    moments: { contactedAt: { at: 40, rough: true }, filedAt: { at: 60 } },
    promises: [],
    notes: [{ id: 'n', at: 10, text: '…' }],
    ticks: { 'x.one': { at: 30, done: true }, 'x.two': { at: 20, done: false } },
  })
  expect(told).toEqual([
    { at: 10, kind: 'note', id: 'n', text: '…' },
    { at: 30, kind: 'tick', task: 'x.one' },
    { at: 40, kind: 'moment', moment: 'contactedAt', rough: true },
    { at: 50, kind: 'opened' },
    { at: 60, kind: 'moment', moment: 'filedAt', rough: false },
  ])
})

test('a promised time is that of the last promise', () => {
  expect(momentsOf(kept)).toMatchObject({ contactedAt: 1_795_154_700_000, promisedUntil: 1_795_244_700_000 })
  const later = { ...kept.promises[0], id: 'p2', madeAt: 1_795_200_000_000, until: 1_795_300_000_000 }
  const again = { ...kept, promises: [{ ...kept.promises[0], ...later } as (typeof kept.promises)[number], ...kept.promises] }
  expect(momentsOf(again).promisedUntil).toBe(1_795_300_000_000)
  const promises = [1, 2, 2].map((madeAt, i) => ({ id: `${i}`, madeAt, who: '', agentId: '', ticketId: '', promised: '', until: i }))
  expect(momentsOf({ moments: {}, promises }).promisedUntil).toBe(2)
})

test('the words to send quote the last promise and the recorded times', () => {
  const values = blanksFrom(kept, 'zh-CN')
  expect(values).toMatchObject({ agentId: '6801', ticketId: 'GD-1' })
  expect(values.promised).toMatch(/^明天回复，11月21日.*\d\d:\d\d$/)
  expect(values.contactedAt).toMatch(/11月20日.*\d\d:\d\d/)
})

test('a time only roughly known is given as its day', () => {
  const rough = { ...kept, moments: { contactedAt: { at: 1_795_154_700_000, rough: true } } }
  expect(blanksFrom(rough, 'zh-CN').contactedAt).not.toMatch(/:/)
})

test('where nothing was recorded nothing is filled in', () => {
  expect(blanksFrom({ moments: {}, order: {}, promises: [] }, 'zh-CN')).toEqual({})
})
