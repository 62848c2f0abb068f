import { spawn } from 'node:child_process'

/**
 * Runs a program without stdin, its output straight to ours, and gives its exit code (1 where it was killed or could
 * not start). It is stopped when it takes longer than `minutes` or when `signal` says so.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ minutes?: number, signal?: AbortSignal, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, { minutes = 30, signal, env = process.env } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'], env, signal, timeout: minutes * 60_000 })
    child.on('error', ({ name, message }) => {
      if (name !== 'AbortError') console.error(`${program}: ${message}`)
      resolve(1)
    })
    child.on('close', (code) => resolve(code ?? 1))
  })
}

/**
 * Runs a JavaScript tool of this repository with this Node, which spares the shell wrappers of `node_modules/.bin`.
 *
 * @param {string} script from the root of the repository
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export const runTool = (script, args, options) => run(process.execPath, [script, ...args], options)
