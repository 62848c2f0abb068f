import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { run } from './run.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** @param {string} file Some systems put a stub there that only says how to install: only one that answers counts. */
const answers = (file) =>
  existsSync(file) && spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0

/** Browsers on the PATH, and where macOS keeps its own. */
const ofTheSystem = () => [
  ...names.flatMap((name) => (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name))),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** Browsers Playwright installed, of whatever version, the newest first. */
function ofPlaywright() {
  const folder =
    process.env['PLAYWRIGHT_BROWSERS_PATH'] ??
    join(homedir(), process.platform === 'darwin' ? 'Library/Caches/ms-playwright' : '.cache/ms-playwright')
  if (!existsSync(folder)) return []
  const inside = ['chrome-linux64/chrome', 'chrome-linux/chrome', 'chrome-mac/Chromium.app/Contents/MacOS/Chromium']
  return readdirSync(folder)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap((name) => inside.map((path) => join(folder, name, path)))
}

/**
 * A Chromium of this machine, as a path; `CHROME_PATH` comes first.
 *
 * @returns {string | undefined}
 */
function findBrowser() {
  const said = process.env['CHROME_PATH']
  if (said) {
    if (answers(said)) return said
    throw new Error(`CHROME_PATH says ${said}, but no browser answers there.`)
  }
  return [...ofTheSystem(), ...ofPlaywright()].find(answers)
}

/** What installs Playwright's own browsers. The package lets nobody ask for it by name. */
export const playwright = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js')

const isRootOnDebian = () => process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')

/** @param {readonly string[]} packages */
async function apt(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  if ((await run('apt-get', ['update', '-q'], { env })) !== 0) return
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], { env })
}

/**
 * Installs packages where that needs nobody's leave: as root on Debian. Elsewhere nothing happens.
 *
 * @param {readonly string[]} packages
 */
export async function installOnDebian(packages) {
  if (isRootOnDebian()) await apt(packages)
}

/** Without a Chinese font every glyph is the same box, and the screens and the printed sheet prove nothing. */
const hasChineseFont = () => {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8', timeout: 20_000 })
  return status === 0 && stdout.trim() !== ''
}

/** Finds a browser or installs one; throws with a sentence saying what to do where neither works. */
export async function ensureBrowser() {
  const found = findBrowser()
  if (isRootOnDebian()) {
    const missing = [...(found ? [] : ['chromium']), ...(hasChineseFont() ? [] : ['fontconfig', 'fonts-noto-cjk'])]
    if (missing.length) await apt(missing)
  }
  const there = found ?? findBrowser()
  if (there) return there
  await run(process.execPath, [playwright, 'install', 'chromium'])
  const installed = findBrowser()
  if (installed) return installed
  throw new Error(
    'No browser was found and none could be installed. Install Chromium or Google Chrome (Debian: apt-get install chromium fonts-noto-cjk) or point CHROME_PATH at one.',
  )
}
