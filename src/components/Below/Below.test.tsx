import { act, screen } from '@testing-library/react'
import { useState } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { navigate } from '../../browser/history'
import { speak, speakToText } from '../../../tests/support/speak'
import { returnTo, standWhole } from '../../../tests/support/whole'
import { Below, useWhole } from './Below'

const shown = vi.fn<(isWhole: boolean) => void>()

function Part() {
  const isWhole = useWhole()
  shown(isWhole)
  return isWhole ? <p>the rest</p> : <Below />
}

function Page() {
  const [isTapped, tap] = useState(false)
  return isTapped ? <Part /> : <button type="button" onClick={() => tap(true)}>go on</button>
}

const goOn = () => {
  speak(<Page />)
  act(() => screen.getByText('go on').click())
  return shown.mock.calls.flat()
}

standWhole()
beforeEach(() => shown.mockClear())

test('a page as it is written has all of it, and so has one that is taken over', () => {
  const page = document.body.appendChild(document.createElement('div'))
  page.innerHTML = speakToText(<Part />)
  expect(page).toHaveTextContent('the rest')
  speak(<Part />, 'zh-CN', { container: page, hydrate: true })
  expect(shown.mock.calls.flat()).not.toContain(false)
})

test('after a tap what is seen first comes first, then all of it', async () => {
  navigate('/zh-CN/askPlatform/')
  expect(goOn()).not.toContain(true)
  expect(await screen.findByText('the rest')).toBeVisible()
})

test('what Back returns to is there at once, for the browser to scroll to where it was', () => {
  returnTo(location.href)
  expect(goOn()).not.toContain(false)
})
