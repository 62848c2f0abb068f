import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './run.mjs'

/**
 * Runs npm and gives its exit code.
 *
 * @param {readonly string[]} args
 * @param {AbortSignal} [signal]
 */
export function runNpm(args, signal) {
  // npm tells its scripts where it lives; on Windows `npm` alone is no program.
  const npm = process.env['npm_execpath']
  const [program, before] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []]
  return run(program, [...before, ...args], { ...(signal && { signal }) })
}

/**
 * Installs exactly what the lockfile says, unless that was done before: a copy of the lockfile stays behind where it
 * succeeded. Throws with a sentence when it fails.
 *
 * @param {string} root
 * @param {AbortSignal} [signal]
 */
export async function ensureInstalled(root, signal) {
  const lock = join(root, 'package-lock.json')
  const installed = join(root, 'node_modules/.installed-lock.json')
  if (existsSync(installed) && readFileSync(installed).equals(readFileSync(lock))) return
  console.log('Installing packages…')
  const code = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--prefix', root], signal)
  if (code !== 0) throw new Error('npm ci failed: see its output above. The network or the registry may be out of reach.')
  copyFileSync(lock, installed)
}
