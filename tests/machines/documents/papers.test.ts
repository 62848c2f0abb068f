import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import type { Clause, ClauseId } from '../../../machines/documents/clauses'
import type { Document, DocumentId } from '../../../machines/documents/documents'
import { trailOf as trail } from '../../support/walk'

/** Made-up papers and sentences: the rules are tested, not which papers there are today. */
const made: { papers: { [D in DocumentId]?: Document }; clauses: { [C in ClauseId]?: Clause } } = { papers: {}, clauses: {} }

// Files share their worker: what is made up is made up for this one alone.
vi.resetModules()
vi.doMock('../../../machines/documents/documents', () => ({
  documentIds: ['demand', 'claim', 'answer'],
  documentOf: (id: DocumentId): Document => made.papers[id] ?? { to: 'court', at: ['settled'], laws: ['civil577'] },
}))
vi.doMock('../../../machines/documents/clauses', () => ({ clauses: made.clauses }))
const { isSaid, papersAt } = await import('../../../machines/core/papers')

afterAll(() => {
  for (const path of ['documents', 'clauses']) vi.doUnmock(`../../../machines/documents/${path}`)
  vi.resetModules()
})

const fake = trail('start.bought issue.fake stage.refused')
const bare = trail('', 'askPlatform')

beforeEach(() => {
  made.papers = {}
})

test('a paper is offered where it belongs, in the order they are needed', () => {
  made.papers = { demand: { to: 'merchant', at: ['askPlatform', 'goToCourt'], laws: ['civil577'] }, answer: { to: 'court', at: ['askPlatform'], laws: ['civil577'] } }
  expect(papersAt('askPlatform', fake)).toEqual(['demand', 'answer'])
  expect(papersAt('goToCourt', fake)).toEqual(['demand'])
  expect(papersAt('silence', fake)).toEqual([])
})

test('one that fits only after an answer is offered after it, or where it may have been given, at that step alone', () => {
  made.papers = { demand: { to: 'merchant', at: ['askPlatform', 'outside'], laws: ['civil577'], fits: { askPlatform: ['issue.quality', 'issue.delivery'] } } }
  expect(papersAt('askPlatform', fake)).toEqual([])
  expect(papersAt('askPlatform', trail('start.bought issue.delivery delivery.short stage.refused'))).toEqual(['demand'])
  expect(papersAt('askPlatform', bare)).toEqual(['demand'])
  expect(papersAt('outside', fake)).toEqual(['demand'])
})

test('one that no longer fits after an answer is not offered after it', () => {
  made.papers = { demand: { to: 'merchant', at: ['askPlatform'], laws: ['civil577'], unless: ['issue.quality', 'issue.fake'] } }
  expect(papersAt('askPlatform', fake)).toEqual([])
  expect(papersAt('askPlatform', bare)).toEqual(['demand'])
})

test('a sentence is said by an answer, or by what the case knows, and else by nobody', () => {
  made.clauses.talked = { saidBy: ['issue.quality', 'issue.fake'], knownBy: 'contactedAt' }
  made.clauses.loss = {}
  made.clauses.demanded = { saidBy: ['issue.quality'] }
  expect(isSaid('talked', fake, {})).toBe(true)
  expect(isSaid('talked', bare, {})).toBe(false)
  expect(isSaid('talked', bare, { contactedAt: '' })).toBe(false)
  expect(isSaid('talked', bare, { contactedAt: '11月20日', promised: 'x' })).toBe(true)
  expect(isSaid('loss', fake, { contactedAt: '11月20日' })).toBe(false)
  expect(isSaid('demanded', fake, { contactedAt: '11月20日' })).toBe(false)
})
