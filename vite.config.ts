import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { baseFrom } from './scripts/base.mjs'
import { chunkName, ofAllJourneys, questionPath, vendor } from './scripts/build/chunks.ts'
import { builtOn, contactFrom, flowVersion, originFrom } from './scripts/build/facts.ts'
import { licences, outOfTheWay, pages, targets } from './scripts/build/places.ts'
import { evaluated } from './scripts/build/evaluated.ts'
import { worker } from './scripts/build/worker.ts'
import { prerenderPages } from './scripts/prerender/plugin.ts'
import { testing } from './tests/projects.ts'

const base = baseFrom(process.env['BASE'])
const origin = originFrom(process.env['ORIGIN'])
const contact = contactFrom(process.env['CONTACT'])

// The pages know their own origin only through this: Vite hands variables of that prefix to `import.meta.env`.
process.env['VITE_ORIGIN'] = origin

export default defineConfig({
  base,
  appType: 'custom',
  plugins: [
    react(),
    evaluated('machines/core/kinds.ts'),
    ...ofAllJourneys.map((file) => evaluated(file)),
    evaluated('OwnWords/learnt/zh-CN.ts', { inTests: true }),
    evaluated('OwnWords/learnt/en.ts', { inTests: true }),
    evaluated('messageCheck/learnt.ts', { inTests: true }),
    evaluated('tests/support/variants.ts', { inTests: true }),
    worker(),
    prerenderPages({ base, origin, contact }),
  ],
  define: {
    __FLOW_VERSION__: JSON.stringify(flowVersion()),
    __CONTACT__: JSON.stringify(contact),
    __BUILT_ON__: JSON.stringify(builtOn(process.env['SOURCE_DATE_EPOCH'])),
  },
  builder: {},
  build: {
    outDir: pages,
    target: targets,
    // One stylesheet for the whole site: what a page needs of it stands inline there, and one hash allows it.
    cssCodeSplit: false,
    // Pages name what they need themselves; what is loaded later depends on little that is not here yet.
    modulePreload: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  environments: {
    client: {
      build: {
        manifest: true,
        license: { fileName: licences },
        rolldownOptions: {
          input: 'src/main.tsx',
          output: {
            entryFileNames: 'assets/[name]-[hash].js',
            chunkFileNames: chunkName,
            assetFileNames: 'assets/[name]-[hash][extname]',
            codeSplitting: { groups: [vendor, questionPath] },
          },
        },
      },
    },
    ssr: {
      build: {
        outDir: outOfTheWay,
        emptyOutDir: true,
        copyPublicDir: false,
        rolldownOptions: { input: 'src/prerender.tsx', output: { entryFileNames: '[name].js' } },
      },
    },
  },
  test: testing,
})
