import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** The origin the site will stand at, or `''` where it was not said. Throws on anything but an http(s) origin. */
export function originFrom(said: string | undefined): string {
  if (!said) return ''
  if (/^https?:\/\/[^\s/?#@]+\/?$/i.test(said)) {
    try {
      return new URL(said).origin
    } catch {
      // It looks like one and is none: a port out of range.
    }
  }
  throw new Error(`ORIGIN must be like https://example.org, without a path (a folder goes into BASE): ${said}`)
}

/** Where the publisher of this copy can be written to, or `''` where it was not said. Throws on anything but `mailto:` and `https:`. */
export function contactFrom(said: string | undefined): string {
  if (!said) return ''
  if (/^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/.test(said) && URL.canParse(said)) return said
  throw new Error(`CONTACT must be like mailto:help@example.org or https://example.org/contact: ${said}`)
}

/** The day of the build in Beijing, `2026-11-21`; `SOURCE_DATE_EPOCH` (seconds) makes a build repeatable. Throws on what is no such number. */
export function builtOn(epochSeconds: string | undefined): string {
  if (epochSeconds && !/^\d{1,11}$/.test(epochSeconds)) throw new Error(`SOURCE_DATE_EPOCH must be seconds since 1970, like 1795600000: ${epochSeconds}`)
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(epochSeconds ? Number(epochSeconds) * 1000 : Date.now())
}

/** Which flow a printed sheet was made from: the package's version and a hash of the files that decide. */
export function flowVersion(): string {
  const { version }: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const hash = createHash('sha256')
  const files = readdirSync(join(root, 'machines'), { recursive: true, encoding: 'utf8' })
    .map((name) => `machines/${name.replaceAll('\\', '/')}`)
    .filter((file) => /(?:flow|steps)\.ts$/.test(file))
  for (const file of files.sort()) {
    hash.update(file).update(readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n'))
  }
  return `${version}-${hash.digest('hex').slice(0, 7)}`
}
