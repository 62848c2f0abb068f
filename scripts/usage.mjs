import { existsSync } from 'node:fs'

/**
 * Ends a command that was asked for what it does not do, with one sentence and before it has done anything.
 *
 * @param {string} command as it is called, `npm run release`
 * @param {string} takes what it takes
 * @param {(args: readonly string[]) => boolean} fits
 */
export function expectArguments(command, takes, fits) {
  const args = process.argv.slice(2)
  if (fits(args)) return
  console.error(`${command} takes ${takes}, and was given: ${args.join(' ')}`)
  process.exit(2)
}

/** Ends a command that looks at the built site, with one sentence, where there is none. */
export function expectBuiltSite() {
  if (existsSync('dist/404.html') && existsSync('dist/sw.js')) return
  console.error('There is no built site: run npm run build first')
  process.exit(2)
}
