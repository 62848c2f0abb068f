import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { conflicts } from '../../machines/facts/conflicts'
import { documented } from '../../machines/facts/documented'
import { laws } from '../../machines/facts/laws'
import { sources } from '../../machines/facts/sources'
import { statements } from '../../machines/facts/statements'

const Day = v.pipe(v.string(), v.isoDate())
const Words = v.strictObject({ 'zh-CN': v.string(), en: v.string() })
const Entry = v.looseObject({ id: v.string(), kind: v.string(), grade: v.string(), checkedOn: Day, reviewBy: Day })
const Feed = v.looseObject({
  schema: v.literal(1),
  facts: v.array(v.looseObject({ ...Entry.entries, sources: v.array(v.string()), says: Words })),
  sources: v.array(v.looseObject({ ...Entry.entries, name: Words })),
})

const feed = v.parse(Feed, JSON.parse(readFileSync('dist/facts.json', 'utf8')))

test('the feed holds every fact once, each with a source it names, its dates and both languages', () => {
  const ids = [statements, laws, documented, conflicts].flatMap((catalogue) => Object.keys(catalogue))
  expect(feed.facts.map(({ id }) => id).sort()).toEqual([...ids].sort())
  const named = new Set(feed.sources.map(({ id }) => id))
  expect([...named].sort()).toEqual(Object.keys(sources).sort())
  for (const { id, sources: from, checkedOn, reviewBy, says } of feed.facts) {
    expect([id, from.filter((source) => !named.has(source))]).toEqual([id, []])
    expect([id, checkedOn < reviewBy]).toEqual([id, true])
    expect([id, /\p{Script=Han}/u.test(says['zh-CN']), says.en !== says['zh-CN']]).toEqual([id, true, true])
  }
})

test('every field of the feed is described', () => {
  const described = readFileSync('docs/facts-feed.md', 'utf8')
  const fields = new Set([...Object.keys(feed), ...[...feed.facts, ...feed.sources].flatMap((entry) => Object.keys(entry))])
  expect([...fields].filter((field) => !described.includes(`\`${field}\``))).toEqual([])
})

test('the licence of every package that ships lies beside it', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Readonly<Record<string, string>> }
  const said = readFileSync('dist/licences.txt', 'utf8')
  expect(Object.keys(dependencies).filter((name) => !said.includes(`## ${name} - `))).toEqual([])
  expect(said).toContain('Permission is hereby granted')
})

test('it is not kept on devices', () => {
  expect(readFileSync('dist/sw.js', 'utf8')).not.toContain('facts.json')
})
