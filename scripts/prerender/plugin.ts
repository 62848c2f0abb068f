import { readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Manifest, type Plugin, type ResolvedConfig } from 'vite'
import type * as Prerender from '../../src/prerender'
import { writeWorker } from '../build/worker.ts'
import { takeAssets } from './assets.ts'
import { compressAll } from './compress.ts'
import { developmentPages } from './development.ts'
import { writeSite } from './site.ts'

/** The mode of a build that is only looked at: it leaves out what makes every file small and takes most of the time. */
const UNCOMPRESSED = 'uncompressed'

/** The mode of a build for tests: the pages beyond the first are not made as small as they get. */
const FOR_TESTS = 'for-tests'

/** Takes the manifest out of the site: the budgets read it, no visitor does. */
function takeManifest(dist: string, workshop: string): Manifest {
  const kept = join(workshop, 'manifest.json')
  renameSync(join(dist, '.vite/manifest.json'), kept)
  rmSync(join(dist, '.vite'), { recursive: true })
  return JSON.parse(readFileSync(kept, 'utf8'))
}

/** Makes one `vite build` write every page, and the development server show them alike. */
export function prerenderPages({ base, origin, contact }: { base: string; origin: string; contact: string }): Plugin {
  let config: ResolvedConfig
  return {
    name: 'prerender-pages',
    configResolved(resolved) {
      config = resolved
    },
    configureServer: developmentPages,
    async buildApp(builder) {
      const { client, ssr } = builder.environments
      if (!client || !ssr) throw new Error('Both a client and an ssr environment are needed')
      await builder.build(ssr)
      await builder.build(client)
      const { root } = config
      const dist = join(root, client.config.build.outDir)
      const workshop = join(root, ssr.config.build.outDir)
      const bundle = pathToFileURL(join(workshop, 'prerender.js')).href
      const prerender: typeof Prerender = await import(`${bundle}?${Date.now()}`)
      const assets = takeAssets(dist, takeManifest(dist, workshop))
      const count = await writeSite({ root, dist, workshop, base, origin, contact, assets, prerender })
      await writeWorker(config)
      if (config.mode !== UNCOMPRESSED) await compressAll(dist, { isHurried: config.mode === FOR_TESTS })
      config.logger.info(`${count} pages written to ${client.config.build.outDir}/`)
    },
  }
}
