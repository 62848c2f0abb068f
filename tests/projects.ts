import type { ViteUserConfig } from 'vitest/config'
import { LongestFirst } from './longestFirst.ts'

type Testing = NonNullable<ViteUserConfig['test']>

/** Seconds of work may take minutes on a busy machine; what never ends fails all the same. */
const patience = { testTimeout: 180_000, hookTimeout: 60_000 }

/** The three kinds of tests: the core in plain Node, screens in a made-up browser, the built site in a real one. */
export const testing: Testing = {
  allowOnly: false,
  // By default a machine of two cores would use one. The files of a project share their workers and the modules in
  // them, and what a browser keeps is cleared after each test.
  maxWorkers: '100%',
  sequence: { sequencer: LongestFirst },
  projects: [
    {
      extends: true,
      test: {
        name: 'core',
        environment: 'node',
        isolate: false,
        ...patience,
        setupFiles: ['tests/rules.setup.ts'],
        include: ['tests/**/*.test.ts'],
        exclude: ['tests/e2e/**', 'tests/src/**', 'tests/bench/**'],
      },
    },
    {
      extends: true,
      test: {
        name: 'screens',
        environment: 'jsdom',
        isolate: false,
        ...patience,
        include: ['tests/src/**/*.test.{ts,tsx}', 'src/**/*.test.{ts,tsx}'],
        setupFiles: ['tests/rules.setup.ts', 'tests/screens.setup.ts'],
      },
    },
    {
      extends: true,
      test: {
        name: 'e2e',
        environment: './tests/e2e/browser.ts',
        isolate: false,
        include: ['tests/e2e/**/*.test.ts'],
        globalSetup: ['tests/e2e/setup.ts'],
        setupFiles: ['tests/e2e/tidy.ts'],
        // A busy machine takes its time; what never comes fails all the same.
        expect: { poll: { timeout: 20_000 } },
        testTimeout: 60_000,
        hookTimeout: 60_000,
        maxWorkers: 2,
        // Of its own, after the others: a busy machine would blur what is measured in a browser.
        sequence: { groupOrder: 1 },
      },
    },
  ],
}
