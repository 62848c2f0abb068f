// The site's scripts with made-up steps, for `npm run bench -- --growth`: STEPS of them, built into OUT.
import react from '@vitejs/plugin-react'
import { defineConfig, runnerImport, type Plugin } from 'vite'
import { stepIds } from '../../machines/flow'
import { chunkName, questionPath, vendor } from '../../scripts/build/chunks'
import { targets } from '../../scripts/build/places'

type Table = Readonly<Record<string, unknown>>

const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Words nobody wrote, of the same signs and as hard to compress: backwards, or every second sign before the others. */
const mixed = (text: string, round: number): string => {
  const signs = [...text]
  const isFirst = (_: string, i: number) => i % (round + 1) === 0
  return round === 0 ? signs.reverse().join('') : [...signs.filter(isFirst), ...signs.filter((sign, i) => !isFirst(sign, i))].join('')
}

function made(value: unknown, round: number): unknown {
  if (typeof value === 'string') return mixed(value, round)
  return isTable(value) ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, made(inner, round)])) : value
}

/** A table of steps with so many more: copies under names of their own, that lead where the first do. */
function grown(table: Table, factor: number, copy: (value: unknown, round: number) => unknown): Table {
  const rows = Object.entries(table)
  const more = Array.from({ length: Math.round(rows.length * (factor - 1)) }, (_, i): readonly [string, unknown] => {
    const [id = '', value] = rows[i % rows.length] ?? []
    const round = Math.floor(i / rows.length)
    return [mixed(id, round) + round, copy(value, round)]
  })
  return Object.fromEntries<unknown>([...rows, ...more])
}

const asModule = (module: Table) =>
  Object.entries(module).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`).join('\n')

/** Puts the made-up steps into the flow, what is known of them and their words; the own words learn nothing. */
const growing = (factor: number): Plugin => ({
  name: 'growing',
  enforce: 'pre',
  async load(id) {
    if (id.includes('OwnWords/learnt/')) return "export const packed = ''"
    const isSketches = id.endsWith('machines/core/kinds.ts')
    const isWords = /locales\/[\w-]+\/(?:journeys\/\w+\/)?steps\.ts$/.test(id)
    if (id.endsWith('/longestName.ts')) return asModule((await runnerImport<Table>(id)).module)
    if (!isSketches && !isWords && !/machines\/journeys\/\w+\/flow\.ts$/.test(id)) return undefined
    const { module } = await runnerImport<Table>(id)
    const { sketches } = module
    if (isSketches && Array.isArray(sketches)) {
      return asModule({ sketches: Array.from({ length: Math.round(sketches.length * factor) }, (_, i): unknown => sketches[i % sketches.length]) })
    }
    const copy = isWords ? made : (value: unknown) => value
    return asModule(Object.fromEntries<unknown>(Object.entries(module).map(([name, table]) => [name, isTable(table) ? grown(table, factor, copy) : table])))
  },
})

export default defineConfig({
  publicDir: false,
  appType: 'custom',
  plugins: [growing(Number(process.env['STEPS']) / stepIds.length), react()],
  define: { __FLOW_VERSION__: '"0"', __CONTACT__: '""', __BUILT_ON__: '"2026-01-01"' },
  build: {
    outDir: process.env['OUT'] ?? '',
    emptyOutDir: true,
    manifest: true,
    target: targets,
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: { input: 'src/main.tsx', output: { chunkFileNames: chunkName, codeSplitting: { groups: [vendor, questionPath] } } },
  },
})
