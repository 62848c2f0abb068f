import { expect, test, vi } from 'vitest'

test('where the site stands in a folder, a page whose language was left out is named behind it', async () => {
  vi.stubEnv('BASE_URL', '/guide/')
  vi.resetModules()
  const { mended } = await import('../../src/mend')
  const read = (link: string) => mended(new URL(link, 'https://site.example'))
  vi.unstubAllEnvs()
  vi.resetModules()
  expect(read('/guide/urgent')).toBe('/guide/en/urgent/')
  expect(read('/urgent')).toBe('/urgent')
})
