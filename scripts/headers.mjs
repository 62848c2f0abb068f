import { readFileSync, readdirSync } from 'node:fs'
import { join, sep } from 'node:path'

/** What every answer says, whatever it holds. */
const always = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': [
    'accelerometer',
    'bluetooth',
    'camera',
    'display-capture',
    'geolocation',
    'gyroscope',
    'hid',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'serial',
    'usb',
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
}

const policyIn = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/

/**
 * The policy of every page, by its file below `dist` (`en/urgent/index.html`). The page says it itself, so that any
 * static host is safe; a header can say more.
 *
 * @param {string} dist
 * @returns {ReadonlyMap<string, string>}
 */
export function policiesIn(dist) {
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
  return new Map(
    pages.map((name) => {
      const policy = policyIn.exec(readFileSync(join(dist, name), 'utf8'))?.[1]
      if (!policy) throw new Error(`${name} has no Content-Security-Policy`)
      return [name.split(sep).join('/'), `${policy}; frame-ancestors 'none'`]
    }),
  )
}

/**
 * The headers of one file. Only names that hold a hash of their content may be kept; a page is asked for anew each
 * time, since in-app browsers keep old ones for weeks.
 *
 * @param {string} name the file below `dist`
 * @param {ReadonlyMap<string, string>} policies
 * @returns {Readonly<Record<string, string>>}
 */
export function headersFor(name, policies) {
  const policy = policies.get(name)
  return {
    ...always,
    'Cache-Control': name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(policy && { 'Content-Security-Policy': policy }),
  }
}
