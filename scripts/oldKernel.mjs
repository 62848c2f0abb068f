import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { runNpm } from './install.mjs'

const folder = resolve('.cache/old-kernel')
const executablePath = join(folder, 'kernel/chromium')

/** What an in-app browser of early 2021 is made of, and the last driver that speaks its language. */
const packages = ['chrome-aws-lambda@5.5.0', 'puppeteer-core@5.5.0']

/** @param {string} name without `.br` */
const unpacked = (name) => brotliDecompressSync(readFileSync(join(folder, `node_modules/chrome-aws-lambda/bin/${name}.br`)))

/** Unpacks under another name first: what was cut short is never taken for whole. */
function unpack() {
  const half = join(folder, 'half')
  rmSync(half, { recursive: true, force: true })
  mkdirSync(join(half, 'swiftshader'), { recursive: true })
  writeFileSync(join(half, 'chromium'), unpacked('chromium'), { mode: 0o755 })
  const tar = spawnSync('tar', ['-x', '-C', join(half, 'swiftshader')], { input: unpacked('swiftshader.tar') })
  if (tar.status !== 0) throw new Error('tar could not unpack the graphics libraries of the old kernel')
  renameSync(half, join(folder, 'kernel'))
}

/** Fetches Chromium 88 and its driver into the cache. Says whether they are there. */
export async function fetchOldKernel() {
  if (existsSync(executablePath)) return true
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{"private":true}')
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder, ...packages]
  if ((await runNpm(args)) !== 0) return false
  unpack()
  return true
}

const flags = [
  '--no-sandbox', '--single-process', '--no-zygote', '--disable-dev-shm-usage', '--use-gl=swiftshader', '--hide-scrollbars', '--disable-sync',
  '--disable-background-networking', '--disable-component-update', '--no-first-run', '--lang=zh-CN',
]

/**
 * Starts the kernel with one page, phone-sized. The driver's types are those of today's: all that is called is in both.
 *
 * @returns {Promise<import('puppeteer-core').Browser>}
 */
export const launchOldKernel = () =>
  createRequire(join(folder, 'package.json'))('puppeteer-core').launch({
    executablePath,
    args: flags,
    defaultViewport: { width: 390, height: 844, hasTouch: true, isMobile: true },
    env: { ...process.env, LANG: 'zh_CN.UTF-8' },
  })
