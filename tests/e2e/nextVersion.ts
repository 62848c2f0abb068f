import { cpSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const isText = (name: string) => /\.(?:html|js|webmanifest)$/.test(name)

/**
 * Copies a built site as if it had been built anew after a change: every asset has another name, every page and the
 * worker another content, and wherever the site said `from` it says `to`.
 */
export function nextVersion(dist: string, copy: string, from: string, to: string): void {
  rmSync(copy, { recursive: true, force: true })
  cpSync(dist, copy, { recursive: true, filter: (name) => !/\.(?:br|gz)$/.test(name) })
  const assets = readdirSync(join(copy, 'assets'))
  const renamed = new Map(assets.map((name) => [name, name.replace(/\.js$/, '2.js')]))
  for (const [old, fresh] of renamed) renameSync(join(copy, 'assets', old), join(copy, 'assets', fresh))
  const mentioned = new RegExp(assets.map((name) => name.replace(/[.$]/g, '\\$&')).join('|'), 'g')
  for (const name of readdirSync(copy, { recursive: true, encoding: 'utf8' }).filter(isText)) {
    const file = join(copy, name)
    const text = readFileSync(file, 'utf8')
      .replace(mentioned, (old) => renamed.get(old) ?? old)
      .replaceAll(from, to)
      .replace(/"revision":"(\w+)"/g, '"revision":"$12"')
    writeFileSync(file, text)
  }
}
