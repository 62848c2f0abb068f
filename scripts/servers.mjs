import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { installOnDebian } from './browser.mjs'

/** Where Debian's packages put the programs, whatever the PATH of this process. */
const env = { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin`, HOME: tmpdir() }

/** @param {string} program */
const isThere = (program) => spawnSync(program, ['-v'], { stdio: 'ignore', env }).error === undefined

/**
 * Which of these programs this machine has, once what is missing was installed where that needs nobody's leave.
 *
 * @param {readonly string[]} programs
 * @returns {Promise<readonly string[]>}
 */
export async function programsHere(programs) {
  const missing = programs.filter((program) => !isThere(program))
  if (missing.length) await installOnDebian(missing)
  return programs.filter(isThere)
}

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((found, failed) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const at = server.address()
      server.close(() => (at && typeof at === 'object' ? found(at.port) : failed(new Error('no free port'))))
    })
  })

const recipes = {
  nginx: {
    file: 'deploy/nginx.conf',
    /** @param {string} conf */
    args: (conf) => ['-c', conf, '-g', `daemon off; pid ${conf}.pid; error_log stderr;`],
    /** @param {string} recipe */
    asHere: (recipe) => (process.getuid?.() === 0 ? `user root;\n${recipe}` : recipe),
  },
  caddy: {
    file: 'deploy/Caddyfile',
    /** @param {string} conf */
    args: (conf) => ['run', '--adapter', 'caddyfile', '--config', conf],
    /** @param {string} recipe */
    asHere: (recipe) => recipe.replace(/^\(headers\)/m, '{\n\tadmin off\n}\n(headers)'),
  },
}

/**
 * Starts a server on loopback with the very recipe people use; only folder and port are put in.
 *
 * @param {'nginx' | 'caddy'} program
 * @param {{ base?: string, dist?: string }} [site] below which path the built site stands
 * @returns {Promise<{ port: number, stop: () => Promise<void> }>}
 */
export async function startServer(program, { base = '/', dist = 'dist' } = {}) {
  const home = mkdtempSync(join(tmpdir(), 'server-'))
  chmodSync(home, 0o755)
  const root = join(home, 'root')
  if (base === '/') symlinkSync(resolve(dist), root)
  else {
    mkdirSync(dirname(join(root, base)), { recursive: true })
    cpSync(dist, join(root, base), { recursive: true })
  }
  const port = await freePort()
  const { file, args, asHere } = recipes[program]
  const recipe = readFileSync(file, 'utf8')
    .replaceAll('/srv/xiayibu', root)
    .replace('listen 80', `listen 127.0.0.1:${port}`)
    .replace(/^:80/m, `http://127.0.0.1:${port}`)
    .replaceAll(' /404.html;', ` ${base}404.html;`)
    .replace('rewrite * /', `rewrite * ${base}`)
  const conf = join(home, 'conf')
  writeFileSync(conf, asHere(recipe))
  const server = spawn(program, args(conf), { stdio: 'ignore', env })
  const ended = new Promise((gone) => server.once('exit', gone))
  return {
    port,
    stop: async () => {
      server.kill('SIGTERM')
      await ended
      rmSync(home, { recursive: true })
    },
  }
}
