import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { run } from './run.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The same browser without any window of its own: half of what a test costs is menus and tabs that nobody sees. */
const shell = 'chromium-headless-shell'

/** @param {string} file Some systems put a stub there that only says how to install: only one that answers counts. */
const answers = (file) =>
  existsSync(file) && spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0

/** @param {string} name */
const onThePath = (name) => (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name))

/** Browsers on the PATH, and where macOS keeps its own. */
const ofTheSystem = () => [
  ...names.flatMap(onThePath),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * Browsers Playwright installed, of whatever version, the newest first.
 *
 * @param {RegExp} kind of folder, which ends with the version
 * @param {readonly string[]} inside where the program may lie in it
 */
function ofPlaywright(kind, inside) {
  const folder =
    process.env['PLAYWRIGHT_BROWSERS_PATH'] ??
    join(homedir(), process.platform === 'darwin' ? 'Library/Caches/ms-playwright' : '.cache/ms-playwright')
  if (!existsSync(folder)) return []
  const version = (/** @type {string} */ name) => Number(name.slice(name.lastIndexOf('-') + 1))
  return readdirSync(folder)
    .filter((name) => kind.test(name))
    .sort((a, b) => version(b) - version(a))
    .flatMap((name) => inside.map((path) => join(folder, name, path)))
}

const windowed = () => [
  ...ofTheSystem(),
  ...ofPlaywright(/^chromium-\d+$/, ['chrome-linux64/chrome', 'chrome-linux/chrome', 'chrome-mac/Chromium.app/Contents/MacOS/Chromium']),
]

const windowless = () => [
  ...onThePath(shell),
  ...ofPlaywright(
    /^chromium_headless_shell-\d+$/,
    ['linux64', 'linux-arm64', 'mac-x64', 'mac-arm64'].map((system) => `chrome-headless-shell-${system}/chrome-headless-shell`),
  ),
]

/**
 * A Chromium of this machine, as a path; `CHROME_PATH` comes first.
 *
 * @param {() => readonly string[]} places
 * @returns {string | undefined}
 */
function findBrowser(places) {
  const said = process.env['CHROME_PATH']
  if (said) {
    if (answers(said)) return said
    throw new Error(`CHROME_PATH says ${said}, but no browser answers there.`)
  }
  return places().find(answers)
}

/** What installs Playwright's own browsers. The package lets nobody ask for it by name. */
export const playwright = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js')

const isRootOnDebian = () => process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')

/** @param {readonly string[]} packages No package that is here has to go for them. */
async function apt(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  if ((await run('apt-get', ['update', '-q'], { env })) !== 0) return
  await run('apt-get', ['install', '-y', '-q', '--no-remove', '--no-install-recommends', ...packages], { env })
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

const fonts = ['fontconfig', 'fonts-noto-cjk']

/** Finds a browser or installs one; throws with a sentence saying what to do where neither works. */
export async function ensureBrowser() {
  const found = findBrowser(windowed)
  const missing = [...(found ? [] : ['chromium']), ...(hasChineseFont() ? [] : fonts)]
  if (missing.length) await installOnDebian(missing)
  const there = found ?? findBrowser(windowed)
  if (there) return there
  await run(process.execPath, [playwright, 'install', 'chromium'])
  const installed = findBrowser(windowed)
  if (installed) return installed
  throw new Error(
    'No browser was found and none could be installed. Install Chromium or Google Chrome (Debian: apt-get install chromium fonts-noto-cjk) or point CHROME_PATH at one.',
  )
}

/** The browser of this machine that tests run in, one without windows before any other. */
export const testBrowserHere = () => findBrowser(windowless) ?? findBrowser(windowed)

/** Finds a browser for tests; installs one without windows where that needs nobody's leave, and any where there is none. */
export async function ensureTestBrowser() {
  const found = findBrowser(windowless)
  if (!found) await installOnDebian([shell])
  const there = found ?? findBrowser(windowless)
  if (!there) return ensureBrowser()
  if (!hasChineseFont()) await installOnDebian(fonts)
  return there
}
