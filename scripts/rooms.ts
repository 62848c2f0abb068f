import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { posix } from 'node:path'

const PAGE = 'docs/architecture.md'
const [BEGIN, END] = ['<!-- rooms -->', '<!-- /rooms -->'] as const

const files = execFileSync('git', ['ls-files', 'machines', 'locales', 'src'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|\.d\.ts$/.test(file))

/** The room a file is in: `machines/core`, `src/walk`; the whole of `locales`; a file that stands alone by its folder. */
const roomOf = (file: string): string => {
  const [top = '', second = ''] = file.split('/')
  return top === 'locales' || /\.tsx?$/.test(second) || !second ? top : `${top}/${second}`
}

const arrows = new Set<string>()
for (const file of files) {
  for (const [, to = ''] of readFileSync(file, 'utf8').matchAll(/^import\s(?!type)[^'";]*'(\.[^']+)'/gm)) {
    const [from, into] = [roomOf(file), roomOf(posix.join(posix.dirname(file), to).replace(/^([^/]+\/[^/]+)$/, '$1.ts'))]
    if (from !== into) arrows.add(`  ${from.replace('/', '_')}[${from}] --> ${into.replace('/', '_')}[${into}]`)
  }
}

const page = readFileSync(PAGE, 'utf8')
const picture = [BEGIN, '```mermaid', 'flowchart TD', ...[...arrows].sort(), '```', END].join('\n')
writeFileSync(PAGE, page.slice(0, page.indexOf(BEGIN)) + picture + page.slice(page.indexOf(END) + END.length))
