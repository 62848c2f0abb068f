import { createHash } from 'node:crypto'

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** What a page may do, exactly: its own files, its one inline script and its one inline style. */
export function policyFor(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "img-src 'self' data: blob:",
    "font-src 'none'",
    // Now and then Chromium takes up a picture of one's own by what it calls a connection. Such an address leaves no device.
    "connect-src 'self' blob:",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    // No text becomes markup or the address of code: where a browser knows Trusted Types, it holds us to that.
    "require-trusted-types-for 'script'",
    'trusted-types worker',
  ].join('; ')
}
