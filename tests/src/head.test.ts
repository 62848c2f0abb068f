import { expect, test } from 'vitest'
import { allPlaces } from '../../src/address'
import { headOf } from '../../src/head'
import { words } from '../support/words'

test('every page has a title that ends in the name of the site, and a description', () => {
  for (const locale of ['zh-CN', 'en'] as const) {
    const heads = allPlaces.map((place) => headOf(place, words[locale]))
    for (const { title, description } of heads) {
      expect(title).toMatch(new RegExp(`. – ${words[locale].core.ui.site.name}$`))
      expect(description).not.toBe('')
    }
  }
})

test('a step is titled by its question or its action', () => {
  const { title } = headOf({ page: 'step', step: 'stage' }, words['zh-CN'])
  expect(title).toBe(`${words['zh-CN'].core.steps.stage.title} – 下一步`)
})
