import { readFileSync, readdirSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'

/** One import of a file: what it names, from the root of the repository or as a package, and whether only types cross. */
type Import = { readonly from: string; readonly to: string; readonly isType: boolean }

const isTest = (file: string) => /\.test\.|\.d\.ts$/.test(file)

const sources = ['machines', 'locales', 'src'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && !isTest(file)),
)

const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')

/** `import type …` and `import { type A, type B }` carry nothing into the build. */
const onlyTypes = (clause: string) =>
  clause.startsWith('type ') ||
  (/^\{[^}]*\}$/.test(clause) &&
    clause.slice(1, -1).split(',').map((name) => name.trim()).filter(Boolean).every((name) => name.startsWith('type ')))

function importsOf(file: string): Import[] {
  const code = withoutComments(readFileSync(file, 'utf8'))
  const statics = [...code.matchAll(/^(?:import|export)\s+(?:([^'";]*?)\s*from\s*)?['"]([^'"]+)['"]/gm)]
  const dynamics = [...code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)]
  const resolved = (to: string) => (to.startsWith('.') ? posix.join(posix.dirname(file), to) : to)
  return [
    ...statics.map(([, clause = '', to = '']) => ({ from: file, to: resolved(to), isType: onlyTypes(clause.trim()) })),
    ...dynamics.map(([, to = '']) => ({ from: file, to: resolved(to), isType: false })),
  ]
}

const imports = sources.flatMap(importsOf)

/** Imports of the files below `folder` that `isWrong`, as sentences. */
const wrong = (folder: string, isWrong: (one: Import) => boolean): string[] =>
  imports.filter((one) => one.from.startsWith(folder) && isWrong(one)).map(({ from, to }) => `${from} imports ${to}`)

const within = (...folders: string[]) => ({ to }: Import) => folders.some((folder) => to.startsWith(folder))

describe('imports run one way', () => {
  test('the sources were found', () => {
    expect(imports.length).toBeGreaterThan(100)
  })

  test('words import words, and of the core its types alone', () => {
    expect(wrong('locales/', (one) => !within('locales/')(one) && !(within('machines/')(one) && one.isType))).toEqual([])
  })

  test('one language takes no words from another, but the Chinese a merchant must be sent', () => {
    const takesWords = (one: Import) => within('locales/zh-CN/')(one) && !one.isType && !one.to.endsWith('/originals')
    expect(wrong('locales/en/', takesWords)).toEqual([])
  })

  test('the core imports itself and XState', () => {
    expect(wrong('machines/', (one) => !within('machines/')(one) && one.to !== 'xstate')).toEqual([])
  })

  test('markup knows no more of the core than its types', () => {
    const takesCode = (one: Import) => within('machines/')(one) && !one.isType
    const inMarkup = (one: Import) => one.from.endsWith('.tsx') && takesCode(one)
    expect([...wrong('src/components/', takesCode), ...wrong('src/screens/', inMarkup)]).toEqual([])
  })

  test('components know no screen', () => {
    expect(wrong('src/components/', within('src/screens/', 'src/App', 'src/main'))).toEqual([])
  })

  test('what screens are made of knows no screen', () => {
    const below = ['walk', 'case', 'time', 'browser', 'share', 'print', 'pwa', 'i18n'].flatMap((folder) =>
      wrong(`src/${folder}/`, within('src/screens/', 'src/App', 'src/main')),
    )
    expect(below).toEqual([])
  })

  test('the address is read and written in one place', () => {
    const reads = /(?<![.\w'"-])(?:location|history)(?:\.\w|\s*$)/m
    const readers = sources.filter((file) => reads.test(withoutComments(readFileSync(file, 'utf8'))))
    expect(readers.sort()).toEqual(['src/address.ts', 'src/beforeHydration.ts', 'src/chooseLanguage.ts', 'src/main.tsx'])
  })
})

test('the core reads no clock: time is an argument', () => {
  const clock = /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b|\bsetTimeout\b|\bsetInterval\b/
  const clocks = sources.filter((file) => file.startsWith('machines/') && clock.test(withoutComments(readFileSync(file, 'utf8'))))
  expect(clocks).toEqual([])
})
