import { join } from 'node:path'
import type { Plugin } from 'vite'
import { runOnce } from './runOnce.ts'

/**
 * Ships what a module exports in place of the module: it is run once, by the build, and must export plain data alone.
 * What takes seconds to work out is spared the tests as well, `inTests`: each of their workers would do it.
 *
 * @param file the end of its path
 */
export const evaluated = (file: string, { inTests = false } = {}): Plugin => ({
  name: 'evaluated',
  apply: (_, { command }) => command === 'build' || (inTests && process.env['VITEST'] !== undefined),
  applyToEnvironment: ({ name, config }) => name === 'client' || config.command === 'serve',
  async load(id) {
    if (!id.replaceAll('\\', '/').endsWith(file)) return undefined
    const { files, code } = await runOnce(id, join(this.environment.config.root, '.cache/evaluated'))
    for (const one of files) this.addWatchFile(one)
    return code
  },
})
