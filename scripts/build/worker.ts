import type { Plugin, ResolvedConfig } from 'vite'
import { VitePWA, type VitePluginPWAAPI } from 'vite-plugin-pwa'

const NAME = 'vite-plugin-pwa'

/**
 * What lies on a device from the first visit on: all that any page is made of, and a page to open it with. The icons
 * a device asks for while it installs the site are left out; so are the pages, which would weigh ten times as much.
 */
const kept = ['assets/*.js', 'assets/*.css', 'shell/*.html', 'index.html', '*.webmanifest', 'icon.svg']

/** What few people ever need: it is kept once it was used, and weighs on nobody else's first visit. */
const keptOnceUsed = ['assets/evidenceTool-*.js', 'assets/words-*-evidence-*.js', 'assets/Papers-*.js', 'assets/papers-*.js', 'assets/words-*-documents-*.js']

/** The words of single journeys are for who comes without a worker: it brings those of all in one file. */
const notKept = 'assets/words-*-journey-*.js'

/**
 * The heart of vite-plugin-pwa. Its own build step is left out: it runs when the client's files are written, and the
 * worker must know the pages, which come after them.
 */
export const worker = (): Plugin | undefined =>
  VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/pwa',
    filename: 'sw.ts',
    injectRegister: false,
    manifest: false,
    injectManifest: { globPatterns: kept, globIgnores: [...keptOnceUsed, notKept], rollupFormat: 'iife' },
    integration: {
      configureCustomSWViteBuild(build) {
        build.logLevel = 'warn'
      },
    },
  }).find(({ name }) => name === NAME)

/** Builds the service worker for the site as it lies there, into `sw.js`. */
export async function writeWorker({ plugins }: ResolvedConfig): Promise<void> {
  const api: VitePluginPWAAPI | undefined = plugins.find(({ name }) => name === NAME)?.api
  if (!api) throw new Error(`${NAME} is not among the plugins`)
  await api.generateSW()
}
