import { act, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { speak, speakToText } from '../../../tests/support/speak'
import { standWhole } from '../../../tests/support/whole'
import { navigate } from '../../browser/history'
import { Kept } from './Kept'

const Room = () => (
  <Kept forCase options={[<p key="room">room</p>]}>
    {null}
  </Kept>
)

function Page() {
  const [isTapped, tap] = useState(false)
  return isTapped ? <Room /> : <button type="button" onClick={() => tap(true)}>go on</button>
}

const goOn = () => {
  navigate('/zh-CN/silence/')
  speak(<Page />)
  act(() => screen.getByText('go on').click())
}

const { dataset } = document.documentElement

standWhole()
afterEach(() => delete dataset['case'])

test('a page as it is written has the room, for the head script to open', () => {
  expect(speakToText(<Room />)).toContain('room')
})

test('after a tap there is no room where no case was seen', () => {
  goOn()
  expect(screen.queryByText('room')).toBeNull()
})

test('after a tap there is room where the head script has seen an open case', () => {
  dataset['case'] = ''
  goOn()
  expect(screen.getByText('room')).toBeInTheDocument()
})

test('without scripts the room goes, as all that waits for them does', () => {
  expect(speakToText(<Room />)).toMatch(/<div aria-hidden="true"[^>]* data-scripted/)
})
