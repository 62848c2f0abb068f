import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Manifest } from 'vite'

/** The built files a page refers to, as paths below the base. */
export type Assets = {
  readonly entry: string
  readonly style: string
}

const SOURCE = 'src/main.tsx'

/** Reads what the client build wrote. The stylesheet moves into the pages, so its file goes. */
export function takeAssets(dist: string, manifest: Manifest): Assets {
  const fileOf = (key: string): string => {
    const file = manifest[key]?.file
    if (!file) throw new Error(`The client build wrote nothing for ${key}`)
    return file
  }
  const sheets = Object.values(manifest).map(({ file }) => file).filter((file) => file.endsWith('.css'))
  if (sheets.length > 1) throw new Error(`One stylesheet was expected, not ${sheets.join(', ')}`)
  const style = sheets.map((sheet) => readFileSync(join(dist, sheet), 'utf8').replace(/\/\*\$vite\$:\d+\*\//, '').trim()).join('')
  for (const sheet of sheets) rmSync(join(dist, sheet))
  if (/<\/style/i.test(style)) throw new Error('The stylesheet would end its own element')
  return { entry: fileOf(SOURCE), style }
}
