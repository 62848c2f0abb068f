import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import type { Files } from '../serveFiles'
import { questions } from './questions'

const home = '.cache/peers'

/** As of the day they were measured first. */
const packages = ['react@19', 'react-dom@19', 'react-use-wizard@2.3.0', 'react-hook-form@7.92.0', 'survey-core@3.0.0', 'survey-react-ui@3.0.0']

function install(): void {
  mkdirSync(home, { recursive: true })
  if (existsSync(join(home, 'node_modules/survey-react-ui'))) return
  writeFileSync(join(home, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  const { status } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', ...packages], { cwd: home, stdio: 'inherit' })
  if (status !== 0) throw new Error('The peers could not be installed')
}

const html = (head: string, body: string) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>下一步</title>${head}<body>${body}</body></html>`

/** Builds a peer that is a script as its authors mean it to be built, and gives its files. */
async function built(name: 'wizard' | 'survey'): Promise<Files> {
  const here = import.meta.dirname
  for (const file of [`${name}.jsx`, 'plain.css']) copyFileSync(join(here, file), join(home, file))
  writeFileSync(join(home, 'questions.json'), JSON.stringify(questions))
  writeFileSync(join(home, 'index.html'), html('', `<div id="root"></div><script type="module" src="./${name}.jsx"></script>`))
  const outDir = join(home, `dist-${name}`)
  await build({ root: home, configFile: false, logLevel: 'error', build: { outDir: `dist-${name}`, emptyOutDir: true, modulePreload: false }, oxc: { jsx: { runtime: 'automatic' } } })
  const names = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:html|js|css)$/.test(file))
  return new Map(names.map((file) => [file === 'index.html' ? '/' : `/${file}`, readFileSync(join(outDir, file))]))
}

const style = () => `<style>${readFileSync(join(import.meta.dirname, 'plain.css'), 'utf8')}</style>`
const next = (i: number) => (i + 1) % questions.length

/** A question without any script; every answer leads to the next. */
const asked = (i: number, hrefOf: (i: number) => string) => {
  const { title, lead, answers } = questions[i] ?? { title: '', lead: '', answers: [] }
  return `<h1>${title}</h1><p>${lead}</p>${answers.map((text) => `<a href="${hrefOf(next(i))}">${text}</a>`).join('')}`
}

/** The smallest pages that ask the same: one a question. */
function pages(): Files {
  const path = (i: number) => (i === 0 ? '/' : `/${i}`)
  return new Map(questions.map((_, i) => [path(i), Buffer.from(html(style(), asked(i, path)))]))
}

/** The same in one file, shown by the fragment. */
function oneFile(): Files {
  const shown = '<style>section{display:none}section:target,html:not(:has(section:target)) #q0{display:block}</style>'
  const sections = questions.map((_, i) => `<section id="q${i}">${asked(i, (to) => `#q${to}`)}</section>`)
  return new Map([['/', Buffer.from(html(style() + shown, sections.join('')))]])
}

/** Every peer as files to be served. */
export async function buildPeers() {
  install()
  return { wizard: await built('wizard'), survey: await built('survey'), pages: pages(), oneFile: oneFile() }
}
