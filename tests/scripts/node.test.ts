import { expect, test } from 'vitest'
import { tooOld } from '../../scripts/node.mjs'

test.each([
  ['18.20.4', true],
  ['20.18.3', true],
  ['20.19.0', false],
  ['20.20.2', false],
  ['24.0.0', false],
  ['25.0.0-nightly', false],
])('Node %s is too old: %s', (version, isTooOld) => {
  expect(tooOld(version, '>=20.19.0')).toEqual(isTooOld ? expect.stringContaining(`Node 20.19 or newer is needed, and this is ${version}`) : undefined)
})
