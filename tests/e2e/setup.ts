import { existsSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { ensureTestBrowser, testBrowserHere } from '../../scripts/browser.mjs'
import { serve } from '../../scripts/serve.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site answers, `http://127.0.0.1:40123`. */
    origin: string
    /** The program each worker starts. */
    browser: string
  }
}

/** Serves the built site, once for all files, and finds a browser to see it with. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/404.html')) throw new Error('There is no built site: run npm run build first')
  const site = await serve({ dir: 'dist', port: 0 })
  project.provide('origin', site.origin)
  project.provide('browser', testBrowserHere() ?? (await ensureTestBrowser()))
  return () => site.close()
}
