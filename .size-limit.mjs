import { readFileSync, statSync } from 'node:fs'
import { expectBuiltSite } from './scripts/usage.mjs'

expectBuiltSite()

const kept = '.cache/prerender'

/** @type {Record<string, { file: string, imports?: readonly string[] }>} */
const manifest = JSON.parse(readFileSync(`${kept}/manifest.json`, 'utf8'))

/**
 * A built chunk and everything it cannot run without.
 *
 * @param {string} key
 * @returns {string[]}
 */
function withImports(key) {
  const { file, imports = [] } = manifest[key] ?? { file: 'missing' }
  return [...new Set([`dist/${file}`, ...imports.flatMap(withImports)])]
}

/** What the service worker keeps on the device from the first visit on. */
const precached = [...readFileSync('dist/sw.js', 'utf8').matchAll(/"url":"([^"]+)"/g)].map(([, file]) => `dist/${file}`)

const locales = ['zh-CN', 'en']

/** Words of a language that nobody reads here are not brought. @param {string} file @param {string} locale */
const isForAnother = (file, locale) => locales.some((other) => other !== locale && new RegExp(`/(?:shell/|assets/(?:words-)?)${other}[.-]`).test(file))

/**
 * What the field for one's own words fetches when it is touched, beyond what is here already.
 *
 * @param {string} locale
 */
const listening = (locale) =>
  ['src/screens/OwnWords/Roads.tsx', 'src/screens/OwnWords/earOf.ts', `machines/ownWords/tongues/${locale}.ts`, `src/screens/OwnWords/learnt/${locale}.ts`]
    .flatMap(withImports).filter((file) => !withImports('src/main.tsx').includes(file))

/**
 * The words a question brings, where its journey has the most of them.
 *
 * @param {string} locale
 */
function wordsOfAQuestion(locale) {
  const journeys = Object.keys(manifest).filter((key) => key.startsWith(`locales/${locale}/journeys/`)).flatMap(withImports)
  const most = journeys.sort((one, other) => statSync(other).size - statSync(one).size).slice(0, 1)
  return [...withImports(`locales/${locale}/core.ts`), ...most]
}

/** The bars of the design. A number is raised by decision, not by accident. */
export default [
  ...locales.map((locale) => ({
    name: `first page, ${locale} (HTML and CSS, brotli): one round trip`,
    path: `dist/${locale}/index.html`,
    limit: '14 kB',
  })),
  {
    name: 'JavaScript on the question path (gzip)',
    path: withImports('src/main.tsx'),
    gzip: true,
    limit: '115 kB',
  },
  ...locales.map((locale) => ({
    name: `words of a question, ${locale} (gzip, with those of its journey)`,
    path: wordsOfAQuestion(locale),
    gzip: true,
    limit: '25 kB',
  })),
  ...locales.map((locale) => ({
    name: `what listens to one's own words, ${locale} (gzip, when the field is touched)`,
    path: [...new Set(listening(locale))],
    gzip: true,
    limit: '25 kB',
  })),
  ...locales.map((locale) => ({
    name: `all that is kept for later by somebody who reads ${locale} (gzip)`,
    path: precached.filter((file) => !isForAnother(file, locale)),
    gzip: true,
    limit: '470 kB',
  })),
  {
    name: 'JavaScript before the first answer (inline, as it stands)',
    path: `${kept}/beforeHydration.js`,
    brotli: false,
    limit: '500 B',
  },
]
