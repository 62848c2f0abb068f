import { runnerImport, type Plugin } from 'vite'

/**
 * Ships what a module exports in place of the module: it is run once, by the build, and must export plain data alone.
 *
 * @param file the end of its path
 */
export const evaluated = (file: string): Plugin => ({
  name: 'evaluated',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  async load(id) {
    if (!id.replaceAll('\\', '/').endsWith(file)) return undefined
    const { module } = await runnerImport<Readonly<Record<string, unknown>>>(id)
    return Object.entries(module)
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`)
      .join('\n')
  },
})
