import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { speak as show } from '../../../tests/support/speak'
import { navigate } from '../../address'
import { ReadAloud } from './ReadAloud'

class Utterance {
  voice?: unknown
  lang?: string
  rate?: number
  onend?: () => void
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

function withVoices(...langs: readonly string[]) {
  const said: Utterance[] = []
  const synthesis = {
    onvoiceschanged: null as (() => void) | null,
    getVoices: () => langs.map((lang) => ({ lang, localService: true })),
    speak: (one: Utterance) => said.push(one),
    cancel: vi.fn<() => void>(),
  }
  vi.stubGlobal('speechSynthesis', synthesis)
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance)
  return { said, synthesis }
}

const page = (
  <>
    <ReadAloud />
    <main>
      <h1>出了什么问题？</h1>
    </main>
  </>
)

afterEach(() => vi.unstubAllGlobals())

test('reads the page in its own language until it is stopped', async () => {
  const { said, synthesis } = withVoices('en-US', 'zh-CN')
  show(page)
  await userEvent.click(screen.getByRole('button', { name: '读给我听' }))
  expect(said.map(({ text, lang }) => [text, lang])).toEqual([['出了什么问题？', 'zh-CN']])
  synthesis.cancel.mockClear()
  await userEvent.click(screen.getByRole('button', { name: '别读了' }))
  expect(synthesis.cancel).toHaveBeenCalledOnce()
  expect(screen.getByRole('button', { name: '读给我听' })).toBeVisible()
})

test('offers itself again at the end', async () => {
  const { said } = withVoices('zh-CN')
  show(page)
  await userEvent.click(screen.getByRole('button', { name: '读给我听' }))
  act(() => said[said.length - 1]?.onend?.())
  expect(screen.getByRole('button', { name: '读给我听' })).toBeVisible()
})

test('falls silent when another step is shown', async () => {
  const { synthesis } = withVoices('zh-CN')
  show(page)
  await userEvent.click(screen.getByRole('button', { name: '读给我听' }))
  synthesis.cancel.mockClear()
  act(() => navigate('/zh-CN/issue/'))
  expect(synthesis.cancel).toHaveBeenCalled()
  expect(screen.getByRole('button', { name: '读给我听' })).toBeVisible()
})

test.each([['a voice of another language alone', ['en-US']], ['no voice', []]] as const)('with %s there is no button', (_, langs) => {
  withVoices(...langs)
  show(page)
  expect(screen.queryByRole('button')).toBeNull()
})

test('without speech there is no button', () => {
  show(page)
  expect(screen.queryByRole('button')).toBeNull()
})

test('voices that come late bring the button', () => {
  const { synthesis } = withVoices()
  show(page)
  synthesis.getVoices = () => [{ lang: 'zh-CN', localService: true }]
  act(() => synthesis.onvoiceschanged?.())
  expect(screen.getByRole('button', { name: '读给我听' })).toBeVisible()
})
