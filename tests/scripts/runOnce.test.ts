import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runOnce } from '../../scripts/build/runOnce'

const folder = mkdtempSync(join(tmpdir(), 'once-'))
afterAll(() => rmSync(folder, { recursive: true }))

const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
const asked = async () => (await runOnce(join(folder, 'made.ts'), join(folder, 'kept'))).code

test('a module is run once, and again when something it comes from has changed', async () => {
  write('word.ts', `export const word = 'first'`)
  write('made.ts', `import { word } from './word'\nexport const made = { word, at: process.hrtime.bigint().toString() }`)
  const first = await asked()
  expect(first).toMatch(/^export const made = \{"word":"first","at":"\d+"\}$/)
  expect(await asked()).toBe(first)
  write('word.ts', `export const word = 'second'`)
  expect(await asked()).toContain('"second"')
})
