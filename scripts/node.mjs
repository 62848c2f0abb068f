import { readFileSync } from 'node:fs'

/**
 * What to say on a Node that is older than `package.json` asks for, if it is.
 *
 * @param {string} version `20.19.0`
 * @param {string} asked `>=20.19.0`
 * @returns {string | undefined}
 */
export function tooOld(version, asked) {
  const numbers = (/** @type {string} */ text) => text.replace(/^\D+/, '').split('.').map(Number)
  const [has, needs] = [numbers(version), numbers(asked)]
  const at = needs.findIndex((number, i) => number !== has[i])
  return at >= 0 && (has[at] ?? 0) < (needs[at] ?? 0) ? `Node ${needs.slice(0, 2).join('.')} or newer is needed, and this is ${version}: see https://nodejs.org` : undefined
}

/** Ends a command on a Node that is too old, with one sentence: what follows would fail without a word of why. */
export function expectNode() {
  /** @type {{ engines: { node: string } }} */
  const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  const complaint = tooOld(process.versions.node, engines.node)
  if (!complaint) return
  console.error(complaint)
  process.exit(1)
}
