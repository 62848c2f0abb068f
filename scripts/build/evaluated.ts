import { runnerImport, type Plugin } from 'vite'

/**
 * One at a time: while one is run nothing else is, and on a slow machine another that waits to be fetched would be given
 * up after a minute.
 */
let turn: Promise<unknown> = Promise.resolve()

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
    const run = turn.then(() => runnerImport<Readonly<Record<string, unknown>>>(id))
    turn = run.catch(() => undefined)
    const { module } = await run
    return Object.entries(module)
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`)
      .join('\n')
  },
})
