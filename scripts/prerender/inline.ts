import { readFileSync } from 'node:fs'
import { minifySync, transformWithOxc } from 'vite'
import { targets } from '../build/places.ts'

/** A small script without imports, from TypeScript to what stands inside `<script>`. */
export async function inlineScript(file: string): Promise<string> {
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file, { target: targets, sourcemap: false })
  const small = minifySync(file.replace(/ts$/, 'js'), code, {
    module: false,
    compress: { target: targets },
    codegen: { removeWhitespace: true, legalComments: 'none' },
  })
  const script = small.code.trim().replace(/;$/, '')
  if (/<\/script|^\s*(?:import|export)\b/m.test(script)) throw new Error(`${file} cannot stand inline: ${script}`)
  return script
}
