import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Manifest } from 'vite'
import { lookOf, type Look } from './look.ts'

/** The built files a page refers to, as paths below the base. */
export type Assets = {
  readonly entry: string
  readonly look: Look
}

const SOURCE = 'src/main.tsx'

/** What may stand on a question, however late it comes: an open case, and that a new version is there. */
const onQuestions = [SOURCE, 'src/screens/CaseSlot/ComingBack.tsx', 'src/pwa/register.ts']

/** Reads what the client build wrote. The stylesheet moves into the pages; what questions do without keeps a file. */
export function takeAssets(dist: string, manifest: Manifest): Assets {
  const chunkOf = (key: string) => {
    const chunk = manifest[key]
    if (!chunk) throw new Error(`The client build wrote nothing for ${key}`)
    return chunk
  }
  const withImports = (key: string): readonly string[] => [chunkOf(key).file, ...(chunkOf(key).imports ?? []).flatMap(withImports)]
  const sheets = Object.values(manifest).map(({ file }) => file).filter((file) => file.endsWith('.css'))
  if (sheets.length > 1) throw new Error(`One stylesheet was expected, not ${sheets.join(', ')}`)
  const style = sheets.map((sheet) => readFileSync(join(dist, sheet), 'utf8').replace(/\/\*\$vite\$:\d+\*\//, '').trim()).join('')
  for (const sheet of sheets) rmSync(join(dist, sheet))
  if (/<\/style/i.test(style)) throw new Error('The stylesheet would end its own element')
  const scripts = [...new Set(onQuestions.flatMap(withImports))].map((file) => readFileSync(join(dist, file), 'utf8'))
  const look = lookOf(style, scripts.join(''))
  writeFileSync(join(dist, 'assets', look.file), look.rest)
  return { entry: chunkOf(SOURCE).file, look }
}
