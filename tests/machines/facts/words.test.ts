import { describe, expect, it } from 'vitest'
import { calls as enCalls } from '../../../locales/en/facts/calls'
import { conflicts as enConflicts } from '../../../locales/en/facts/conflicts'
import { cautions as enCautions, grades as enGrades } from '../../../locales/en/facts/grades'
import { documented as enDocumented } from '../../../locales/en/facts/documented'
import { hotlines as enHotlines } from '../../../locales/en/facts/hotlines'
import { laws as enLaws } from '../../../locales/en/facts/laws'
import { publicServices as enServices } from '../../../locales/en/facts/publicServices'
import { sources as enSources } from '../../../locales/en/facts/sources'
import { statements as enStatements } from '../../../locales/en/facts/statements'
import { calls as zhCalls } from '../../../locales/zh-CN/facts/calls'
import { conflicts as zhConflicts } from '../../../locales/zh-CN/facts/conflicts'
import { cautions as zhCautions, grades as zhGrades } from '../../../locales/zh-CN/facts/grades'
import { documented as zhDocumented } from '../../../locales/zh-CN/facts/documented'
import { hotlines as zhHotlines } from '../../../locales/zh-CN/facts/hotlines'
import { laws as zhLaws } from '../../../locales/zh-CN/facts/laws'
import { publicServices as zhServices } from '../../../locales/zh-CN/facts/publicServices'
import { sources as zhSources } from '../../../locales/zh-CN/facts/sources'
import { statements as zhStatements } from '../../../locales/zh-CN/facts/statements'
import { conflicts, type ConflictId } from '../../../machines/facts/conflicts'
import type { KeyMeaning } from '../../../machines/facts/directory'
import { documented, type DocumentedId } from '../../../machines/facts/documented'
import { hotlines, type HotlineId, type Role } from '../../../machines/facts/hotlines'
import type { Hours } from '../../../machines/facts/hours'
import { laws, type Caution, type Law, type LawId } from '../../../machines/facts/laws'
import { publicServices, type PublicServiceId } from '../../../machines/facts/publicServices'
import { sources, type Grade, type SourceId } from '../../../machines/facts/sources'
import { statements, type StatementId } from '../../../machines/facts/statements'

// The compiler holds the words to the ids: a word that lacks fails here, not on a page.
type Words = {
  readonly statements: Readonly<Record<StatementId, string>>
  readonly laws: Readonly<Record<LawId, { readonly name: string; readonly rule: string }>>
  readonly documented: Readonly<Record<DocumentedId, string>>
  readonly conflicts: Readonly<Record<ConflictId, Readonly<Record<'topic' | 'says' | 'verdict', string>>>>
  readonly sources: Readonly<Record<SourceId, { readonly name: string; readonly note: string }>>
  readonly hotlines: Readonly<Record<HotlineId, string>>
  readonly publicServices: Readonly<Record<PublicServiceId, { readonly name: string; readonly use: string }>>
  readonly grades: Readonly<Record<Grade, string>>
  readonly cautions: Readonly<Record<Caution, string>>
  readonly calls: {
    readonly roles: Readonly<Record<Role, string>>
    readonly owners: Readonly<Record<'ctrip' | 'alibabaCloud' | 'alipay' | 'wechatPay', string>>
    readonly days: Readonly<Record<Hours['days'], string>>
    readonly keys: Readonly<Record<KeyMeaning, string>>
  }
}

const zh: Words = {
  statements: zhStatements,
  laws: zhLaws,
  documented: zhDocumented,
  conflicts: zhConflicts,
  sources: zhSources,
  hotlines: zhHotlines,
  publicServices: zhServices,
  grades: zhGrades,
  cautions: zhCautions,
  calls: zhCalls,
}
const en: Words = {
  statements: enStatements,
  laws: enLaws,
  documented: enDocumented,
  conflicts: enConflicts,
  sources: enSources,
  hotlines: enHotlines,
  publicServices: enServices,
  grades: enGrades,
  cautions: enCautions,
  calls: enCalls,
}

const sentences = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(sentences) : []
}
const claimedDigits = Object.values(hotlines).flatMap(({ class: kind, digits }) => (kind === 'claimed' ? [digits] : []))
const lawEntries: readonly (readonly [string, Law])[] = Object.entries(laws)

describe.each([
  ['zh-CN', zh],
  ['en', en],
] as const)('the words of the facts in %s', (locale, words) => {
  it('exist for every id and for no other', () => {
    for (const [name, catalogue] of [
      ['statements', statements],
      ['laws', laws],
      ['documented', documented],
      ['conflicts', conflicts],
      ['sources', sources],
      ['hotlines', hotlines],
      ['publicServices', publicServices],
    ] as const)
      expect(Object.keys(words[name]).sort(), name).toEqual(Object.keys(catalogue).sort())
    for (const sentence of sentences(words)) expect(sentence.trim()).not.toBe('')
  })

  it('print no number that somebody claims is Pinduoduo’s', () => {
    for (const sentence of sentences(words)) {
      const bare = sentence.replace(/[^\d]/g, '')
      for (const digits of claimedDigits) expect(bare, sentence).not.toContain(digits)
    }
  })

  it('name 95010 and 千牛 only where they are corrected', () => {
    const told = [...sentences(words.statements), ...sentences(words.hotlines)]
    for (const sentence of told.filter((one) => one.includes('95010')))
      expect(sentence).toMatch(/不是拼多多|是携程的|it is Ctrip’s|not Pinduoduo/)
    for (const sentence of told.filter((one) => one.includes('千牛'))) expect(sentence).toMatch(/阿里巴巴|Alibaba/)
    const rows = Object.entries(words.conflicts).filter(([, row]) => sentences(row).join('').includes('95010'))
    expect(rows.map(([id]) => id)).toEqual(['X4'])
  })

  it('name each law with its article and tell copies as copies', () => {
    for (const [id, { article, grade }] of lawEntries) {
      const { name, rule } = words.laws[id as LawId]
      for (const number of (article ?? '').split(', ')) expect(name, id).toContain(number)
      expect(locale === 'en' ? rule.startsWith('According to copies we read') : rule.startsWith('据转载文本'), id).toBe(
        grade === 'V2',
      )
    }
  })

  it.each([
    ['courier26', /当面验收|check the parcel on the spot/],
    ['courier28', /保价|insured/],
    ['courier29', /七天内|within seven days/],
    ['food148', /十倍|ten times/],
    ['consumerRules18', /重新算|starts again/],
    ['platformRules19', /消费者|consumer/],
    ['complaint11', /授权委托书原件|original power of attorney/],
  ] as const)('tell under %s what that article rules', (id, rule) => {
    expect(words.laws[id].rule).toMatch(rule)
  })

  it('tell what the platform documents as read in copies', () => {
    for (const told of Object.values(words.documented))
      expect(told).toMatch(locale === 'en' ? /^According to copies we read/ : /^据转载文本/)
  })

  it('never call a number official or promise an outcome', () => {
    for (const sentence of [...sentences(words.hotlines), ...sentences(words.publicServices)])
      expect(sentence).not.toMatch(/官方热线|official (?:number|hotline)|一定能|guarantee/i)
  })
})
