import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './run.mjs'

/** @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, link?: boolean }>} Packages */

/**
 * @param {string} file
 * @returns {Packages}
 */
const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages

/**
 * Does `node_modules` hold what the lockfile says? Compares contents: a checkout gives files new dates.
 *
 * @param {string} root
 */
export function isInstalled(root) {
  const installed = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(installed)) return false
  const have = packagesIn(installed)
  return Object.entries(packagesIn(join(root, 'package-lock.json'))).every(([path, wanted]) => {
    if (path === '') return true
    const found = have[path]
    // A package for another system is rightly absent.
    if (!found) return Boolean(wanted.optional || wanted.devOptional)
    return found.version === wanted.version && found.integrity === wanted.integrity
  })
}

/**
 * Installs what is missing, exactly as locked. Throws with a sentence when that fails.
 *
 * @param {string} root
 * @param {AbortSignal} [signal]
 */
export async function ensureInstalled(root, signal) {
  if (isInstalled(root)) return
  console.log('Installing packages…')
  // Not `npm ci`: it refuses a lockfile that lacks the binaries of a system it was not made on. With `--no-save` the
  // lockfile is followed and left alone just the same.
  const args = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--prefix', root]
  // npm tells its scripts where it lives; on Windows `npm` alone is no program.
  const npm = process.env['npm_execpath']
  const code = npm?.endsWith('.js')
    ? await run(process.execPath, [npm, ...args], { ...(signal && { signal }) })
    : await run('npm', args, { ...(signal && { signal }) })
  if (code !== 0) throw new Error('npm install failed: see its output above. The network or the registry may be out of reach.')
}
