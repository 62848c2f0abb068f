import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isStale, type Checked } from '../../../machines/facts/checked'
import { conflicts, type Conflict, type ConflictId } from '../../../machines/facts/conflicts'
import { directory, keyPaths, type KeyPath, type Reach } from '../../../machines/facts/directory'
import { documented } from '../../../machines/facts/documented'
import type { FactId } from '../../../machines/facts/facts'
import { hotlines, isHotlineId, type Hotline } from '../../../machines/facts/hotlines'
import { laws, type Law } from '../../../machines/facts/laws'
import { checkedTogether, isConflictId, isDocumentedId, isLawId, isStatementId, provenanceOf } from '../../../machines/facts/provenance'
import { isPublicServiceId, publicServices, type PublicService } from '../../../machines/facts/publicServices'
import { cautionOf, hasHappened, replaced, type Replaced } from '../../../machines/facts/replaced'
import { dueForReview, lapsedLaws } from '../../../machines/facts/review'
import { sources, type Source } from '../../../machines/facts/sources'
import { statements, type Statement } from '../../../machines/facts/statements'
import { isWarningId } from '../../../machines/facts/warnings'

const day = /^\d{4}-\d{2}-\d{2}$/
const isSourceId = (id: string): boolean => id in sources
const allStatements: readonly (readonly [string, Statement])[] = Object.entries(statements)
const allConflicts: readonly (readonly [string, Conflict])[] = Object.entries(conflicts)
const allHotlines: readonly (readonly [string, Hotline])[] = Object.entries(hotlines)
const allLaws: readonly (readonly [string, Law])[] = Object.entries(laws)
const allSources: readonly (readonly [string, Source])[] = Object.entries(sources)
const claimsOf = (hotline: Hotline) => (hotline.class === 'provider' ? [] : hotline.claims)

describe('what the guides say', () => {
  it('keeps all 153 statements, in thirteen groups', () => {
    expect(allStatements).toHaveLength(153)
    const perGroup = Object.fromEntries([...'ABCDEFGHIJKLM'].map((group) => [group, 0]))
    for (const [id] of allStatements) perGroup[id.charAt(0)] = (perGroup[id.charAt(0)] ?? 0) + 1
    expect(perGroup).toEqual({ A: 17, B: 15, C: 13, D: 20, E: 31, F: 7, G: 8, H: 18, I: 3, J: 4, K: 3, L: 8, M: 6 })
  })

  it('names a guide for each', () => {
    for (const [id, { source }] of allStatements) expect(sources[source].kind, id).toBe('guide')
  })

  it('tells with each the contradictions it is part of, and with no other', () => {
    expect(provenanceOf('E04').conflicts).toEqual(['X1', 'X2', 'X5', 'X28'])
    expect(provenanceOf('C02').conflicts).toEqual([])
  })
})

describe('provenance', () => {
  it('holds every row of the conflict table', () => {
    expect(allConflicts.map(([row]) => row)).toEqual([
      ...Array.from({ length: 23 }, (_, index) => `X${index + 1}`),
      'X26',
      'X27',
      'X28',
      'X29',
      'X30',
      'X31',
    ])
  })

  it('resolves every id it names', () => {
    for (const [row, { evidence, laws: rules = [] }] of allConflicts) {
      for (const source of evidence) expect(isSourceId(source), `${row} ${source}`).toBe(true)
      for (const rule of rules) expect(isLawId(rule), `${row} ${rule}`).toBe(true)
    }
    for (const [id, { text, grade }] of allLaws) {
      expect(sources[text].kind, id).toBe('law')
      expect(sources[text].grade, id).toBe(grade)
    }
    for (const [id, hotline] of allHotlines) {
      expect(id).toBe(`n${hotline.digits}`)
      for (const row of hotline.conflicts) expect(isConflictId(row), `${id} ${row}`).toBe(true)
      for (const { source, statements: cited = [] } of claimsOf(hotline)) {
        expect(isSourceId(source), `${id} ${source}`).toBe(true)
        for (const statement of cited) expect(statements[statement].source, statement).toBe(source)
      }
      if (hotline.class !== 'claimed') for (const source of hotline.sources) expect(isSourceId(source), id).toBe(true)
    }
  })

  it('dates every fact and lets no review date lie before its check', () => {
    const dated: readonly (readonly [string, Checked])[] = [
      ...allSources,
      ...allLaws,
      ...allConflicts,
      ...allHotlines,
      ...Object.entries(publicServices),
    ]
    for (const [id, { checkedOn, reviewBy }] of dated) {
      expect(checkedOn, id).toMatch(day)
      expect(reviewBy, id).toMatch(day)
      expect(reviewBy > checkedOn, id).toBe(true)
    }
    for (const [id, source] of allSources) {
      const own = source.kind === 'law' ? [source.published, source.version, source.inForceFrom] : [source.published]
      for (const date of own) expect(date ?? '2026-11', id).toMatch(/^\d{4}-\d{2}(-\d{2})?$/)
    }
  })

  it('answers for every fact a step or task can cite', () => {
    for (const id of [statements, laws, documented, conflicts].flatMap((catalogue) => Object.keys(catalogue))) {
      if (!isStatementId(id) && !isLawId(id) && !isDocumentedId(id) && !isConflictId(id)) throw new Error(id)
      const fact = provenanceOf(id satisfies FactId)
      expect(fact.sources.length, id).toBeGreaterThan(0)
      for (const source of fact.sources) expect(isSourceId(source), id).toBe(true)
      expect(new Set(fact.sources).size, id).toBe(fact.sources.length)
      expect(fact.checkedOn, id).toMatch(day)
    }
    expect(provenanceOf('E04')).toMatchObject({ kind: 'statement', grade: 'claimed', sources: ['seed001'], conflicts: ['X1', 'X2', 'X5', 'X28'] })
    expect(provenanceOf('consumer25')).toMatchObject({ kind: 'law', grade: 'V1', sources: ['consumerLaw'], conflicts: [] })
    expect(provenanceOf('orderStates')).toMatchObject({ kind: 'documented', grade: 'V2', sources: ['platformDocs'], conflicts: [] })
    expect(provenanceOf('X4')).toMatchObject({ kind: 'conflict', grade: 'claimed', sources: ['seed002', 'EV11'], conflicts: ['X4'] })
  })

  it('is together as old as its oldest, and due with the first that is', () => {
    const days = ({ checkedOn, reviewBy }: Checked) => [checkedOn, reviewBy]
    const [older, newer] = [days(provenanceOf('C03')), days(provenanceOf('consumer25'))]
    expect(older < newer).toBe(true)
    expect(days(checkedTogether(['C03', 'consumer25']))).toEqual(older)
    expect(days(checkedTogether(['consumer25', 'C03']))).toEqual(older)
    expect(days(checkedTogether(['consumer25']))).toEqual(newer)
    expect(days(checkedTogether([]))).toEqual(older)
  })

  it('knows its own names, and none that every object has', () => {
    for (const isOurs of [isStatementId, isLawId, isWarningId, isPublicServiceId, isHotlineId]) expect(isOurs('toString')).toBe(false)
    expect([isWarningId('callers'), isPublicServiceId('police'), isHotlineId('n95010')]).toEqual([true, true, true])
  })

  it('gives no address of a scam kit or a mirror, and only of https or http pages', () => {
    for (const id of ['EV1', 'EV12', 'EV13', 'EV17', 'EV18'] as const) expect(sources[id]).not.toHaveProperty('address')
    for (const [id, { address }] of allSources) {
      if (address) expect(() => new URL(address), id).not.toThrow()
      expect(address ?? '', id).not.toMatch(/usy7|sidb71|googgg|javascript:/)
    }
  })

  it('states no rule flatly that was not read in the statute', () => {
    const numberless = allLaws.filter(([, { article }]) => article === null)
    expect(numberless.map(([id]) => id)).toEqual(['platformPrices', 'serviceStandard', 'internetCourts'])
    for (const [id, { grade, caution }] of numberless) {
      expect(grade, id).toBe('V2')
      expect(caution, id).toBeDefined()
    }
  })
})

describe('numbers', () => {
  it('keeps the state’s numbers a closed list', () => {
    const numbers = Object.values(publicServices).map(({ number }: PublicService) => number)
    expect([...numbers].sort()).toEqual(
      ['110', '119', '120', '12315', '12345', '12305', '96110', '12363', '12378', '12377', '12356', '12348', '12368'].sort(),
    )
    for (const [, { digits }] of allHotlines) expect(numbers).not.toContain(digits)
  })

  it('orders the listed numbers by our verdict and lists no other company’s', () => {
    expect(directory.consumer.numbers).toEqual(['n4008822528', 'n02153395288', 'n95218811'])
    expect(directory.merchant.numbers).toEqual(['n02153395288'])
    expect(directory.enterprise.numbers).toEqual(['n4008822528'])
    const reaches: readonly Reach[] = Object.values(directory)
    for (const { channels, numbers } of reaches) {
      expect(channels.length).toBeGreaterThan(0)
      for (const id of numbers) expect(hotlines[id]).toMatchObject({ class: 'claimed', listed: true })
    }
  })

  it('sends no listed number out without a conflict', () => {
    const listed = allHotlines.filter(([, hotline]) => hotline.class === 'claimed' && hotline.listed)
    expect(listed).toHaveLength(3)
    for (const [id, hotline] of listed) expect(hotline.conflicts.length, id).toBeGreaterThan(0)
  })

  it('lists as claimed exactly the numbers a guide gives', () => {
    for (const [id, hotline] of allHotlines) {
      if (hotline.class !== 'claimed') continue
      const inGuide = hotline.claims.some(({ source }) => sources[source].kind === 'guide')
      expect(hotline.listed, id).toBe(inGuide)
    }
  })

  it('keeps key presses with their source', () => {
    const paths: readonly (readonly [string, KeyPath])[] = Object.entries(keyPaths)
    for (const [id, { source, statements: cited = [], number, conflicts: rows }] of paths) {
      for (const statement of cited) expect(statements[statement].source, id).toBe(source)
      if (number) expect(isHotlineId(number), id).toBe(true)
      expect(rows, id).toContain('X19' satisfies ConflictId)
    }
  })
})

describe('review', () => {
  it('finds nothing on the day of the check and everything a year on', () => {
    expect(dueForReview('2026-11-21')).toEqual([])
    expect(dueForReview('2027-05-21')).toEqual([])
    expect(dueForReview('2028-01-01').length).toBeGreaterThan(150)
    expect(dueForReview('2028-01-01')).toContainEqual({ catalogue: 'hotlines', id: 'n95010', reviewBy: '2027-05-21' })
  })

  it('counts the review day itself as in time', () => {
    expect(isStale({ checkedOn: '2026-11-21', reviewBy: '2027-05-21' }, '2027-05-21')).toBe(false)
    expect(isStale({ checkedOn: '2026-11-21', reviewBy: '2027-05-21' }, '2027-05-22')).toBe(true)
  })

  it('lists every rule whose text is not the newest, and tells its reader so', () => {
    const lapsed = lapsedLaws('2026-11-26').map(({ id }) => id)
    const resting = allLaws.filter(([, { text }]) => text in replaced).map(([id]) => id)
    expect(lapsed).toEqual(resting)
    expect(lapsed).toEqual(expect.arrayContaining(['tradeRules18', 'postal65']))
    for (const id of lapsed) expect(cautionOf(id), id).toBe('amended')
    expect(cautionOf('consumer25')).toBeUndefined()
    expect(cautionOf('serviceStandard')).toBe('recommended')
  })

  it('rests nothing on a text that another took the place of', () => {
    const texts: readonly (readonly [string, Replaced])[] = Object.entries(replaced)
    for (const [text, { since, replacedBy, outOfForceFrom }] of texts) {
      if (since !== 'repealed') continue
      expect(allLaws.filter(([, law]) => law.text === text), text).toEqual([])
      expect(isSourceId(replacedBy ?? ''), text).toBe(true)
      expect(outOfForceFrom, text).toMatch(day)
    }
  })

  it('lets a text hold until the day it lapses, and no longer', () => {
    const lapsing = { since: 'repealed', outOfForceFrom: '2027-03-01' } as const
    expect([hasHappened(lapsing, '2027-02-28'), hasHappened(lapsing, '2027-03-01')]).toEqual([false, true])
    expect(hasHappened({ since: 'amended' }, '2026-11-26')).toBe(true)
  })

  it('is no part of npm test', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
    expect(scripts['facts:review']).toBe('tsx scripts/facts-review.ts')
    for (const name of ['test', 'check', 'build'] as const) expect(scripts[name]).not.toContain('facts')
  })
})
