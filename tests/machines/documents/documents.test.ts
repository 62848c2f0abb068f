import { describe, expect, test } from 'vitest'
import type { DocumentLine } from '../../../locales/words'
import { papersAt, isSaid } from '../../../machines/core/papers'
import { documentBlanks } from '../../../machines/documents/blanks'
import { clauses } from '../../../machines/documents/clauses'
import { documentIds, documentOf } from '../../../machines/documents/documents'
import { forms } from '../../../machines/documents/forms'
import { hotlines } from '../../../machines/facts/hotlines'
import { laws } from '../../../machines/facts/laws'
import { sources } from '../../../machines/facts/sources'
import { stepOf } from '../../../machines/steps'
import { BLANK, clausesIn, draft, draftText } from '../../../src/documents/draft'
import { actionAt } from '../../support/views'
import { placeholders, sentences, words } from '../../support/words'

const zh = words['zh-CN']
const { originals } = zh.documents
const nothing = { phrase: '', name: 'problem' }
const sayings = (line: DocumentLine): readonly string[] => (typeof line === 'string' ? [line] : Object.values(line))
const sayingsOf = (id: (typeof documentIds)[number]) => originals[id].parts.flatMap(({ lines }) => (lines as readonly DocumentLine[]).flatMap(sayings))
const emptied = (id: (typeof documentIds)[number], all: boolean) => draftText(originals[id].title, draft(originals[id], {}, nothing, () => all))

describe('every paper', () => {
  test.each(documentIds)('%s is offered by an action, and by nothing else', (id) => {
    for (const step of documentOf(id).at) expect(stepOf(step).kind, step).toBe('action')
    expect(documentOf(id).at.some((step) => papersAt(step, actionAt(step).trail).includes(id))).toBe(true)
  })

  test.each(documentIds)('%s rests on law that is known, each with its article and grade or with what is not known of it', (id) => {
    for (const law of documentOf(id).laws) {
      const { article, grade } = laws[law]
      expect(['V1', 'V2']).toContain(grade)
      if (article === null) expect(laws[law], law).toHaveProperty('caution')
      else expect(zh.advice.facts.laws[law].name, law).toContain(`第${article}条`)
    }
    expect(new Set(documentOf(id).laws).size).toBe(documentOf(id).laws.length)
  })

  test.each(documentIds)('%s cites only such law, and only what was read in the statute', (id) => {
    const citable = documentOf(id).laws.filter((law) => laws[law].grade === 'V1').map((law) => zh.advice.facts.laws[law].name)
    const cited = sayingsOf(id).flatMap((line) =>
      [...line.matchAll(/(《[^《》]+》)((?:、?第\d+条)+)/g)].flatMap(([, statute = '', articles = '']) => articles.split('、').map((article) => statute + article)),
    )
    expect(cited.filter((name) => !citable.includes(name))).toEqual([])
  })

  test.each(documentIds)('%s shows a blank for everything nobody said', (id) => {
    const asked = sayingsOf(id).flatMap(placeholders)
    const text = emptied(id, true)
    const byHand = sayingsOf(id).join('').split(BLANK).length - 1
    expect(text.split(BLANK)).toHaveLength(asked.length + byHand + 1)
    expect(text).not.toMatch(/\{\{|undefined|＿/)
  })

  test.each(documentIds)('%s says nothing that may be untrue until it is said', (id) => {
    const bare = emptied(id, false)
    for (const { lines } of originals[id].parts) {
      for (const line of lines as readonly DocumentLine[]) {
        if (typeof line === 'string') continue
        for (const said of Object.values(line)) expect(bare).not.toContain(said.replace(/\{\{\w+\}\}/g, BLANK))
      }
    }
  })

  test.each(documentIds)('%s stays short enough for one sheet and one field', (id) => {
    expect(emptied(id, true).replace(/\s/g, '').length).toBeLessThan(700)
    expect(sayingsOf(id).every((line) => line.length <= 130)).toBe(true)
  })

  test('a form of somebody else’s names its source and says it was not checked', () => {
    for (const [id, { source }] of Object.entries(forms)) {
      expect(sources, id).toHaveProperty(source)
      expect(zh.documents.forms[id as keyof typeof forms]).toMatch(/没有核对/)
    }
  })
})

describe('the catalogue of blanks and clauses', () => {
  const used = new Set(documentIds.flatMap((id) => sayingsOf(id).flatMap(placeholders)))

  test('every blank is used, and every one that is used has a label', () => {
    expect(documentBlanks.filter((blank) => !used.has(blank))).toEqual([])
    const labelled = { ...zh.core.ui.messages.blanks, ...zh.documents.blanks }
    expect([...used].filter((blank) => !(blank in labelled))).toEqual([])
  })

  test('every clause is used, and each that stands in a text is one', () => {
    const inTexts = new Set(documentIds.flatMap((id) => clausesIn(originals[id])))
    expect([...inTexts].sort()).toEqual(Object.keys(clauses).sort())
    const keys = documentIds.flatMap((id) => originals[id].parts.flatMap(({ lines }) => (lines as readonly DocumentLine[]).flatMap((line) => (typeof line === 'string' ? [] : Object.keys(line)))))
    expect(keys.filter((key) => !(key in clauses))).toEqual([])
  })

  test('no number of Pinduoduo’s stands in a paper', () => {
    const all = [...sentences(zh.documents), ...sentences(words.en.documents)].map(({ text }) => text.replace(/[\s-]/g, '')).join('\n')
    for (const { digits } of Object.values(hotlines)) expect(all).not.toContain(digits)
  })
})

describe('which papers fit', () => {
  test('who was sued is offered the answer and no claim', () => {
    const papers = papersAt('goToCourt', actionAt('goToCourt', 'v1~start.bought~issue.ask~ask.pressure~pressure.summons~answerSummons.help').trail)
    expect(papers).toContain('answer')
    expect(papers).not.toContain('claim')
  })

  test('who was refused by a merchant is offered the claim and no answer', () => {
    const papers = papersAt('goToCourt', actionAt('goToCourt', 'v1~start.bought~issue.fake~stage.refused~askPlatform.submitted~waitForRuling.later~ruling.lost~askReview.lostAgain~outside.court').trail)
    expect(papers).toEqual(['demand', 'mandate', 'claim'])
  })

  test('a sentence stands by an answer, by a note, or not at all', () => {
    const refused = actionAt('file12315', 'v1~start.bought~issue.fake~stage.refused').trail
    expect(isSaid('talked', refused, {})).toBe(true)
    const alone = actionAt('file12315', '').trail
    expect(isSaid('talked', alone, {})).toBe(false)
    expect(isSaid('talked', alone, { contactedAt: '11月20日' })).toBe(true)
    expect(isSaid('truthful', refused, { contactedAt: '11月20日' })).toBe(false)
  })
})
