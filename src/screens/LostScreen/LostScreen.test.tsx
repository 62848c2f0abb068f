import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { parseTrail } from '../../../machines/core/trail'
import { view } from '../../../machines/core/view'
import { speak } from '../../../tests/support/speak'
import { words } from '../../../tests/support/words'
import { LostScreen } from './LostScreen'

test('quotes what could not be read and offers the nearest step and the first question', () => {
  const shown = view(parseTrail('v1~nowhere.at', 'stage'), 'stage')
  if (shown.kind !== 'lost') throw new Error('The link was read after all')
  speak(<LostScreen view={shown} />)
  expect(screen.getByText('nowhere.at')).toBeVisible()
  const { steps, ui } = words['zh-CN'].core
  expect(screen.getByRole('link', { name: steps.stage.title })).toHaveAttribute('href', expect.stringContaining('/stage/'))
  expect(screen.getByRole('link', { name: ui.walk.fromTheTop })).toHaveAttribute('href', expect.stringMatching(/\/zh-CN\/$/))
})
