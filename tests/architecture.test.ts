import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'

/** One import of a file: what it names, from the root of the repository or as a package, whether only types cross, and whether it comes later. */
type Import = { readonly from: string; readonly to: string; readonly isType: boolean; readonly isLater: boolean }

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
    ...statics.map(([, clause = '', to = '']) => ({ from: file, to: resolved(to), isType: onlyTypes(clause.trim()), isLater: false })),
    ...dynamics.map(([, to = '']) => ({ from: file, to: resolved(to), isType: false, isLater: true })),
  ]
}

const imports = sources.flatMap(importsOf)

/** Imports of the files below `folder` that `isWrong`, as sentences. */
const wrong = (folder: string, isWrong: (one: Import) => boolean): string[] =>
  imports.filter((one) => one.from.startsWith(folder) && isWrong(one)).map(({ from, to }) => `${from} imports ${to}`)

const within = (...folders: string[]) => ({ to }: Import) => folders.some((folder) => to.startsWith(folder))

/** The floors of the house, from the ground up, and the rooms and files on each. What stands on one floor may talk. */
const floors: readonly (readonly string[])[] = [
  ['locales', 'machines/facts', 'machines/keys', 'machines/learning', 'src/state', 'src/styles'],
  ['machines/journeys', 'machines/numberCheck'],
  ['machines/flow', 'machines/messageCheck'],
  ['machines/journeys/journeys', 'machines/formerly', 'machines/machine', 'machines/steps', 'machines/tasks', 'machines/messages', 'machines/documents'],
  ['machines/core'],
  ['machines/case', 'machines/evidence', 'machines/ownWords', 'src/address', 'src/build', 'src/beforeHydration', 'src/chooseLanguage'],
  ['src/mend', 'src/head', 'src/browser', 'src/time'],
  ['src/i18n'],
  ['src/walk'],
  ['src/case'],
  ['src/components', 'src/map', 'src/pwa', 'src/door'],
  ['src/share', 'src/rescue'],
  ['src/print', 'src/picture', 'src/evidence', 'src/documents'],
  ['src/screens'],
  ['src/App', 'src/warmUp', 'src/feed'],
  ['src/main', 'src/prerender'],
]

/** The floor of a file: that of the room which names it best, or -1. */
function floorOf(file: string): number {
  const name = file.replace(/\.tsx?$/, '')
  const fits = floors.flat().filter((room) => name === room || name.startsWith(`${room}/`))
  const [best] = fits.sort((one, other) => other.length - one.length)
  return floors.findIndex((rooms) => best !== undefined && rooms.includes(best))
}

test('no pattern looks behind: Safari before 16.4 refuses the whole file that tries', () => {
  expect(sources.filter((file) => /\(\?<[=!]/.test(withoutComments(readFileSync(file, 'utf8'))))).toEqual([])
})

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

  test('components know no more of the core than its types, and markup of screens no more than what a case means', () => {
    const takesCode = (one: Import) => within('machines/')(one) && !one.isType
    const inMarkup = (one: Import) => one.from.endsWith('.tsx') && takesCode(one) && !within('machines/case/')(one)
    expect([...wrong('src/components/', takesCode), ...wrong('src/screens/', inMarkup)]).toEqual([])
  })

  test('components know no screen', () => {
    expect(wrong('src/components/', within('src/screens/', 'src/App', 'src/main'))).toEqual([])
  })

  test('every room stands on those below it: code goes down, never up', () => {
    expect(sources.filter((file) => floorOf(file) < 0)).toEqual([])
    const up = (one: Import) => !one.isType && !one.isLater && floorOf(one.from) < floorOf(one.to)
    expect([...wrong('machines/', up), ...wrong('src/', up)]).toEqual([])
  })

  test('a journey is left by its flow, its steps, its tasks and its words, and reaches into no other', () => {
    const roomOf = (file: string) => /^(?:machines|locales\/[\w-]+)\/journeys\/(\w+)\/(\w+)/.exec(file)
    const reaches = ({ from, to }: Import) => {
      const [, here] = roomOf(from) ?? []
      const [, there, part] = roomOf(to) ?? []
      if (!there || here === there || there === 'shared') return false
      return here !== undefined || !/^(?:flow|steps|tasks|messages|phrases)$/.test(part ?? '')
    }
    expect([...wrong('machines/', reaches), ...wrong('locales/', reaches), ...wrong('src/', reaches)]).toEqual([])
  })

  test('a screen is entered by its door: the file that has the name of its folder', () => {
    const reaches = ({ from, to }: Import) => {
      const [, folder, file] = /^src\/screens\/(\w+)\/(\w+)/.exec(to) ?? []
      return folder !== undefined && !from.startsWith(`src/screens/${folder}/`) && file !== folder
    }
    expect(wrong('src/', reaches)).toEqual([])
  })

  test('a style sheet is its folder’s own, or stands for all in src/styles', () => {
    const borrows = ({ from, to }: Import) =>
      to.endsWith('.module.css') && !to.startsWith('src/styles/') && !from.startsWith(posix.dirname(to))
    expect(wrong('src/', borrows)).toEqual([])
  })

  test('nobody stands on himself: no circle, of whatever length', () => {
    const files = new Set(sources)
    const found = (to: string) => [to, `${to}.ts`, `${to}.tsx`].find((file) => files.has(file))
    const ways = new Map<string, string[]>()
    // What is fetched later may lead back, and types carry nothing.
    for (const { from, to, isType, isLater } of imports) {
      const file = isType || isLater ? undefined : found(to)
      if (file) ways.set(from, [...(ways.get(from) ?? []), file])
    }
    const done = new Set<string>()
    const circles: string[] = []
    const follow = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) return void circles.push([...path.slice(path.indexOf(file)), file].join(' -> '))
      if (done.has(file)) return
      for (const next of ways.get(file) ?? []) follow(next, [...path, file])
      done.add(file)
    }
    for (const file of sources) follow(file, [])
    expect(circles).toEqual([])
  })

  test('a question fetches no step, task, fact or case: they come with what shows them', () => {
    const files = new Set(sources)
    const found = (to: string) => [to, `${to}.ts`, `${to}.tsx`].find((file) => files.has(file))
    const seen = new Set(['src/main.tsx'])
    for (const file of seen) {
      // The build ships what this file exports in its place.
      if (file === 'machines/core/kinds.ts') continue
      for (const { from, to, isType, isLater } of imports) {
        const next = from === file && !isType && !isLater ? found(to) : undefined
        if (next) seen.add(next)
      }
    }
    const heavy = /^machines\/(?:steps|tasks|messages|facts\/|case\/|journeys\/\w+\/(?:steps|tasks)\.ts|core\/(?:view|checklist|proposal|deadlines)\.ts)|^src\/(?:case\/(?!lazyCase|longest)|evidence|print|picture|share)/
    expect([...seen].filter((file) => heavy.test(file))).toEqual([])
  })

  test('what every page says holds the words of the first question, and of no journey that few walk', () => {
    const taken = imports.filter(({ from, to, isType }) => /^locales\/[\w-]+\/core\.ts$/.test(from) && !isType && to.includes('/steps'))
    expect(taken.map(({ to }) => to).sort()).toEqual(['locales/en/journeys/start/steps', 'locales/zh-CN/journeys/start/steps'])
  })

  test('what is kept in the browser is reached in one place, so that all of it can be forgotten', () => {
    const reachers = sources.filter((file) => /\b(?:localStorage|sessionStorage)\b/.test(withoutComments(readFileSync(file, 'utf8'))))
    // Two run before anything is loaded; a test holds them to the same names.
    expect(reachers.sort()).toEqual(['src/beforeHydration.ts', 'src/chooseLanguage.ts', 'src/state/storage.ts'])
  })

  test('the address is read and written in one place', () => {
    const reads = /(?<![.\w'"-])(?:location|history)(?:\.\w|\s*$)/m
    const readers = sources.filter((file) => reads.test(withoutComments(readFileSync(file, 'utf8'))))
    expect(readers.sort()).toEqual(['src/address.ts', 'src/beforeHydration.ts', 'src/browser/history.ts', 'src/chooseLanguage.ts', 'src/main.tsx'])
  })
})

test('the core reads no clock: time is an argument', () => {
  const clock = /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b|\bsetTimeout\b|\bsetInterval\b/
  const clocks = sources.filter((file) => file.startsWith('machines/') && clock.test(withoutComments(readFileSync(file, 'utf8'))))
  expect(clocks).toEqual([])
})

describe('what the pages for maintainers say of the house', () => {
  const pages = ['docs/architecture.md', 'CONTRIBUTING.md', 'README.md', 'docs/before-launch.md']
  const everyPage = ['.', 'docs'].flatMap((folder) => readdirSync(folder).map((name) => join(folder, name))).filter((name) => name.endsWith('.md'))
  const { version, scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string; scripts: Readonly<Record<string, string>> }
  const filesIn = (text: string) => [...text.matchAll(/`((?:machines|src|locales|tests|scripts|docs)\/[\w./-]+)`/g)].map(([, file = '']) => file)

  test.each(pages)('%s names what is there', (page) => {
    const named = filesIn(readFileSync(page, 'utf8'))
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((file) => !existsSync(file))).toEqual([])
  })

  test.each(everyPage)('%s names commands that are there', (page) => {
    const commands = [...readFileSync(page, 'utf8').matchAll(/`npm run ([\w:]+)/g)].map(([, name = '']) => name)
    expect(commands.filter((name) => !(name in scripts))).toEqual([])
  })

  test('what changed is told of this very version, and earlier ones lie there to be updated from', () => {
    const told = [...readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## (\S+)$/gm)].map(([, name = '']) => name)
    expect(told[0]).toBe(version)
    const archived = readdirSync('tests/releases').map((name) => name.replace('.zip.br', ''))
    expect(archived.length).toBeGreaterThan(0)
    expect(archived.filter((name) => !told.slice(1).includes(name))).toEqual([])
  })

  test('each threat names what shows that it is held, and that is there', () => {
    const [, , ...threats] = readFileSync('docs/threats.md', 'utf8').split('\n').filter((line) => line.startsWith('|'))
    const isThere = (name: string) =>
      name.startsWith('npm run ')
        ? name.slice('npm run '.length) in scripts
        : [`tests/${name}`, `tests/${name}.test.ts`, `${name}.test.ts`, `${name}.test.tsx`].some((file) => existsSync(file))
    expect(threats.length).toBeGreaterThan(10)
    for (const threat of threats) {
      const shownBy = threat.split('|').at(-2) ?? ''
      const named = [...shownBy.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
      expect(named, threat).not.toEqual([])
      expect(named.filter((name) => !isThere(name)), threat).toEqual([])
    }
  })

  test('each of the three walks goes through at most six files, and through none twice', () => {
    const [, walks = ''] = readFileSync('docs/architecture.md', 'utf8').split('## Three walks')
    const ways = [...walks.matchAll(/(?:^\d\..*\n)+/gm)].map(([lines]) => lines.split('\n').filter(Boolean).map((line) => filesIn(line)[0]))
    expect(ways.map((files) => files.length)).toEqual([6, 6, 6])
    for (const files of ways) expect(new Set(files).size).toBe(files.length)
  })
})
