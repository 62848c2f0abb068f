import { act, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { speak as show } from '../../../tests/support/speak'
import { navigate } from '../../browser/history'
import { ReadAloud } from './ReadAloud'

class Utterance {
  voice?: unknown
  lang?: string
  rate?: number
  onend?: () => void
  onerror?: () => void
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
    speaking: true,
    pending: false,
    speak: (one: Utterance) => void said.push(one),
    cancel: vi.fn<() => void>(),
  }
  vi.stubGlobal('speechSynthesis', synthesis)
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance)
  return { said, synthesis }
}

type Speech = ReturnType<typeof withVoices>

const page = (
  <>
    <ReadAloud />
    <main>
      <h1>出了什么问题？</h1>
    </main>
  </>
)

const read = () => screen.getByRole('button', { name: '读给我听' })
const hush = () => screen.getByRole('button', { name: '停下' })

const becomeHidden = () => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  document.dispatchEvent(new Event('visibilitychange'))
}

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

test('reads the page in its own language until it is stopped', async () => {
  const { said, synthesis } = withVoices('en-US', 'zh-CN')
  show(page)
  await userEvent.click(screen.getByRole('button', { name: '读给我听' }))
  expect(said.map(({ text, lang }) => [text, lang])).toEqual([['出了什么问题？', 'zh-CN']])
  synthesis.cancel.mockClear()
  await userEvent.click(screen.getByRole('button', { name: '停下' }))
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

test.each([
  ['gives none', () => undefined],
  [
    'throws',
    () => {
      throw new Error('no engine')
    },
  ],
])('where a browser asked for its voices %s, the page stands, without the button', (_, getVoices) => {
  Object.assign(withVoices().synthesis, { getVoices })
  show(page)
  expect(screen.getByRole('heading')).toBeVisible()
  expect(screen.queryByRole('button')).toBeNull()
})

test.each([null, undefined])('where speech is %s there is no button', (nothing) => {
  withVoices('zh-CN')
  vi.stubGlobal('speechSynthesis', nothing)
  show(page)
  expect(screen.getByRole('heading')).toBeVisible()
  expect(screen.queryByRole('button')).toBeNull()
})

test('a browser that refuses to stop as well leaves the button as it was', async () => {
  const { synthesis } = withVoices('zh-CN')
  synthesis.cancel.mockImplementation(() => {
    throw new Error('no engine')
  })
  show(page)
  await userEvent.click(read())
  await userEvent.click(hush())
  expect(read()).toBeVisible()
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

test.each([
  ['with an error at the last word', ({ said }: Speech) => said[said.length - 1]?.onerror?.()],
  ['with an error in the middle', ({ said }: Speech) => said[0]?.onerror?.()],
  ['when the page goes out of sight', becomeHidden],
  ['when the page is left', () => dispatchEvent(new Event('pagehide'))],
  [
    'when the system silences it without a word',
    ({ synthesis }: Speech) => {
      synthesis.speaking = false
      vi.advanceTimersByTime(2000)
    },
  ],
] as const)('offers itself again where reading ends %s', (_, end) => {
  vi.useFakeTimers()
  const speech = withVoices('zh-CN')
  show(
    <>
      <ReadAloud />
      <main>
        <h1>出了什么问题？</h1>
        <p data-lead>先说说。不急。</p>
      </main>
    </>,
  )
  fireEvent.click(read())
  expect(hush()).toBeVisible()
  expect(speech.said).toHaveLength(3)
  act(() => void end(speech))
  expect(read()).toBeVisible()
  expect(speech.synthesis.cancel).toHaveBeenCalled()
})

test('goes on while the browser speaks, however long that takes', () => {
  vi.useFakeTimers()
  withVoices('zh-CN')
  show(page)
  fireEvent.click(read())
  act(() => void vi.advanceTimersByTime(600_000))
  expect(hush()).toBeVisible()
})

test.each([
  ['there is nothing to say', () => screen.getByRole('heading').remove()],
  [
    'the browser refuses to speak',
    ({ synthesis }: Speech) => {
      synthesis.speak = () => {
        throw new DOMException('no', 'NotAllowedError')
      }
    },
  ],
] as const)('offers itself again where %s', (_, hinder) => {
  const speech = withVoices('zh-CN')
  show(page)
  hinder(speech)
  fireEvent.click(read())
  expect(read()).toBeVisible()
})

test('an earlier reading that reports its end late does not end the next one', () => {
  const { said } = withVoices('zh-CN')
  show(page)
  fireEvent.click(read())
  fireEvent.click(hush())
  fireEvent.click(read())
  act(() => {
    said[0]?.onerror?.()
    said[0]?.onend?.()
  })
  expect(hush()).toBeVisible()
})

test('voices listed anew do not interrupt', () => {
  const { synthesis } = withVoices('zh-CN')
  show(page)
  fireEvent.click(read())
  act(() => synthesis.onvoiceschanged?.())
  expect(hush()).toBeVisible()
})

test('voices that go away end the reading; when they are back it offers itself', () => {
  const { synthesis } = withVoices('zh-CN')
  const { getVoices } = synthesis
  show(page)
  fireEvent.click(read())
  synthesis.getVoices = () => []
  act(() => synthesis.onvoiceschanged?.())
  expect(screen.queryByRole('button')).toBeNull()
  synthesis.getVoices = getVoices
  act(() => synthesis.onvoiceschanged?.())
  expect(read()).toBeVisible()
})
