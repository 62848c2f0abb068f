import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { messageIds } from '../../../machines/messages'
import { speak } from '../../../tests/support/speak'
import { actionAt } from '../../../tests/support/views'
import { words } from '../../../tests/support/words'
import { forget } from '../../state/storage'
import { copied as textToCopy, EMPTY, piecesOf, sent, type Gap, type Piece } from './fill'
import { Messages } from './Messages'

const { trail } = actionAt('askPlatform', 'v1~start.bought~issue.fake~stage.refused')
const alone = actionAt('askPlatform').trail
const zh = words['zh-CN']
const { copy, blanks, whole } = zh.core.ui.messages
const wish = zh.advice.originals.wishes['issue.fake'][0]

/** What the first message copies as it stands. */
async function copied(): Promise<string> {
  const [button] = screen.getAllByRole('button', { name: copy })
  if (button) await userEvent.click(button)
  return navigator.clipboard.readText()
}

const wishField = () => {
  const [field] = screen.getAllByRole('textbox', { name: blanks.wish })
  if (!field) throw new Error('There is no wish to fill in')
  return field
}

afterEach(() => forget('walk'))

describe('a message', () => {
  test('stands under its own title, and the next ones are folded up under theirs', () => {
    speak(<Messages ids={['disputeRefused', 'disputeSilent']} trail={trail} />)
    expect(screen.getByRole('heading', { level: 2, name: zh.advice.messages.disputeRefused.title })).toBeVisible()
    const next = screen.getByText(zh.advice.messages.disputeSilent.title).closest('details')
    expect(next).not.toHaveAttribute('open')
  })

  test('names the trouble by the answers given, with a line to fill in', async () => {
    userEvent.setup()
    speak(<Messages ids={['disputeRefused']} trail={trail} />)
    expect(await copied()).toContain(zh.advice.problems['issue.fake'].replace(/（.*?）/, ''))
    expect(screen.getAllByRole('status')[0]).toHaveTextContent(/还有 \d+ 处没填：.*我的要求/)
  })

  test('takes what is typed where it stands, and so does every other message with the same blank', async () => {
    userEvent.setup()
    speak(<Messages ids={['disputeRefused', 'disputeSilent']} trail={trail} />)
    await userEvent.type(wishField(), '全额退款')
    for (const field of screen.getAllByRole('textbox', { name: blanks.wish, hidden: true })) expect(field).toHaveValue('全额退款')
    expect(await copied()).toContain('全额退款')
  })

  test('takes a wish that is tapped, which can then be edited, and gives it back', async () => {
    speak(<Messages ids={['disputeRefused']} trail={trail} />)
    const chip = screen.getByRole('button', { name: wish })
    await userEvent.click(chip)
    expect(wishField()).toHaveValue(wish)
    expect(chip).toHaveAttribute('aria-pressed', 'true')
    await userEvent.type(wishField(), '，三天内')
    expect(wishField()).toHaveValue(`${wish}，三天内`)
    expect(chip).toHaveAttribute('aria-pressed', 'false')
  })

  test('keeps what was typed into a known phrase only as long as that one is known', async () => {
    userEvent.setup()
    const { rerender } = speak(<Messages ids={['disputeRefused']} trail={trail} />)
    const hint = /＿＿（([^）]*)）/.exec(zh.advice.problems['issue.fake'])?.[1] ?? ''
    await userEvent.type(screen.getByRole('textbox', { name: hint }), '鞋子开胶')
    expect(await copied()).toContain('鞋子开胶')
    rerender(<Messages ids={['disputeRefused']} trail={alone} />)
    expect(await copied()).not.toContain('鞋子开胶')
  })

  test('is copied whole, however much of a long one is folded up', async () => {
    userEvent.setup()
    speak(<Messages ids={['complaint12315']} trail={alone} />)
    expect(screen.getByText(whole).closest('details')).not.toHaveAttribute('open')
    expect(await copied()).toMatch(/投诉请求/)
  })

  test('never says that all is true unless its sender did', async () => {
    userEvent.setup()
    speak(<Messages ids={['complaint12315']} trail={alone} />)
    expect(await copied()).not.toMatch(/真实/)
    await userEvent.click(screen.getByText(whole))
    await userEvent.click(screen.getByRole('checkbox', { name: /以上内容真实/ }))
    expect(await copied()).toMatch(/以上内容真实/)
  })

  test('says how much is still blank before it is copied, and no longer once it is filled in', async () => {
    speak(<Messages ids={['plainAnswer']} trail={alone} />)
    expect(screen.getByText(/还有 2 处没填/)).toBeVisible()
    await userEvent.type(wishField(), '退款')
    expect(screen.getByText(/还有 1 处没填/)).toBeVisible()
    await userEvent.type(screen.getByRole('textbox', { name: blanks.problem }), '开胶')
    expect(screen.queryByText(/处没填/)).toBeNull()
  })

  test('leaves out what may be untrue until it is ticked, in either language', async () => {
    userEvent.setup()
    speak(<Messages ids={['urgentChat']} trail={alone} />, 'en')
    expect(await navigator.clipboard.readText().catch(() => '')).not.toContain('已经看过医生')
    const [box, meant] = screen.getAllByRole('checkbox', { hidden: true, name: /已经看过医生|A doctor has been seen/ })
    if (!box || !meant) throw new Error('There is nothing to tick')
    await userEvent.click(meant)
    expect(box).toBeChecked()
    await userEvent.click(screen.getByRole('button', { name: words.en.core.ui.messages.copy }))
    expect(await navigator.clipboard.readText()).toContain('已经看过医生')
  })

  test('stands there selected where nothing can be copied', async () => {
    const user = userEvent.setup()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
    document.execCommand = () => false
    speak(<Messages ids={['disputeRefused']} trail={trail} />)
    await user.click(screen.getByRole('button', { name: copy }))
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: copy })
    expect(field).toHaveFocus()
    expect(field.selectionEnd - field.selectionStart).toBe(field.value.length)
  })

  test('is Chinese on English pages too, with its meaning and wishes in English', async () => {
    speak(<Messages ids={['disputeRefused']} trail={trail} />, 'en')
    const [text] = document.querySelectorAll('[data-message] p')
    expect(text).toHaveAttribute('lang', 'zh-CN')
    const hint = /＿＿ \(([^)]*)\)/.exec(words.en.advice.problems['issue.fake'])?.[1] ?? ''
    expect(screen.getByRole('textbox', { name: hint })).toHaveAttribute('placeholder', hint)
    const meaning = within(screen.getByText(words.en.core.ui.messages.meaning).closest('details') ?? document.body)
    const english = words.en.advice.wishes['issue.fake'][0]
    await userEvent.click(screen.getByRole('button', { name: english }))
    expect(screen.getByDisplayValue(wish)).toBeVisible()
    expect(meaning.getByText(new RegExp(english.slice(0, 20)))).toBeInTheDocument()
  })
})

test('every message filled with nothing shows a line for each of its blanks', () => {
  const hidden = messageIds.flatMap((id) => {
    const pieces = piecesOf(zh.advice.originals.messages[id].text, id, {})
    return pieces.filter(({ gap, text }) => gap && !text.includes(EMPTY)).map(() => id)
  })
  expect(hidden).toEqual([])
  expect(Object.entries(zh.advice.problems).filter(([, phrase]) => !sent(piecesOf(phrase, 'p', {})).includes(EMPTY))).toEqual([])
})

test('no bracket of a message is sent as it stands: what is to be filled in is a gap, what may be untrue has a box', () => {
  /** Said to whoever reads the message. */
  const said = ['复核', '《消费者权益保护法》第44条']
  const loose = messageIds.flatMap((id) =>
    piecesOf(zh.advice.originals.messages[id].text, id, {}).flatMap(({ gap, clause, text }) =>
      (gap ? [] : [...(clause ? sent(clause.pieces) : text).matchAll(/(?<!＿)（([^）]*)）/g)]).flatMap(([, inside = '']) => (said.includes(inside) ? [] : `${id}: ${inside}`)),
    ),
  )
  expect(loose).toEqual([])
})

test('nothing that is said to the writer is copied with a message nobody filled in', () => {
  const trouble = Object.values(zh.advice.originals.problems)
  const told = messageIds.flatMap((id) =>
    ['', ...trouble].flatMap((phrase) => {
      const pieces = piecesOf(zh.advice.originals.messages[id].text, id, {}, { phrase, name: 'p' })
      return [...textToCopy(pieces).matchAll(/＿（[^）]*）/g)].map(([hint]) => `${id}: ${hint}`)
    }),
  )
  expect(told).toEqual([])
})

test('the same sentences can be ticked in both languages', () => {
  const boxes = (text: string, id: string) => piecesOf(text, id, {}).flatMap(({ clause }) => clause?.name ?? [])
  for (const id of messageIds) {
    expect(boxes(words.en.advice.messages[id].text, id), id).toEqual(boxes(zh.advice.originals.messages[id].text, id))
  }
})

test('whatever a gap asks for is asked for in English too', () => {
  const gapsIn = (pieces: readonly Piece[]): readonly Gap[] => pieces.flatMap(({ gap, clause }) => gap ?? gapsIn(clause?.pieces ?? []))
  const english: Readonly<Record<string, string>> = words.en.advice.problems
  const texts = [
    ...messageIds.map((id) => [id, zh.advice.originals.messages[id].text, words.en.advice.messages[id].text] as const),
    ...Object.entries(zh.advice.originals.problems).map(([pair, phrase]) => [pair, phrase, english[pair] ?? ''] as const),
  ]
  for (const [id, chinese, read] of texts) {
    const asked = gapsIn(piecesOf(read, id, {}))
    expect(asked.map(({ name }) => name).sort(), id).toEqual(gapsIn(piecesOf(chinese, id, {})).map(({ name }) => name).sort())
    expect(asked.filter(({ blank, hint }) => !blank && !hint), read).toEqual([])
  }
})

test('every blank of every message has a label in both languages', () => {
  const named = messageIds.flatMap((id) => piecesOf(zh.advice.originals.messages[id].text, id, {}).flatMap(({ gap }) => gap?.blank ?? []))
  for (const { core } of Object.values(words)) {
    expect(Object.keys(core.ui.messages.blanks)).toEqual(expect.arrayContaining([...new Set(named)]))
  }
})
