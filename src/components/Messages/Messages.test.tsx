import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { speak } from '../../../tests/support/speak'
import { actionAt } from '../../../tests/support/views'
import { words } from '../../../tests/support/words'
import { forget } from '../../state/storage'
import { blanksIn, EMPTY } from './fill'
import { Messages } from './Messages'

const { trail } = actionAt('askPlatform', 'v1~start.bought~issue.fake~stage.refused')
const alone = actionAt('askPlatform').trail
const card = (title: string) => within(screen.getByRole('article', { name: title }))

afterEach(() => forget('walk'))

const refused = words['zh-CN'].advice.messages.disputeRefused.title
const silent = words['zh-CN'].advice.messages.disputeSilent.title

describe('a message', () => {
  test('names the trouble by the answers given', () => {
    speak(<Messages ids={['disputeRefused']} trail={trail} />)
    expect(card(refused).getByText(words['zh-CN'].advice.problems['issue.fake'], { selector: 'span' })).toBeVisible()
  })

  test('opened on its own shows lines to fill in, and fields for those alone', async () => {
    speak(<Messages ids={['disputeRefused']} trail={alone} />)
    expect(card(refused).getAllByText(EMPTY)).toHaveLength(3)
    await userEvent.click(card(refused).getByText('先把空白处填好'))
    expect(card(refused).getAllByRole('textbox')).toHaveLength(3)
  })

  test('takes what is typed, and so does every other message with the same blank', async () => {
    speak(<Messages ids={['disputeRefused', 'disputeSilent']} trail={trail} />)
    await userEvent.click(card(refused).getByText('先把空白处填好'))
    await userEvent.type(card(refused).getByLabelText('我的要求'), '全额退款')
    expect(card(refused).getByText('全额退款', { selector: 'span' })).toBeVisible()
    expect(card(silent).getByText('全额退款', { selector: 'span' })).toBeVisible()
  })

  test('keeps a phrase typed over the known one only as long as that one is known', async () => {
    const { rerender } = speak(<Messages ids={['disputeRefused']} trail={trail} />)
    await userEvent.click(card(refused).getByText('先把空白处填好'))
    await userEvent.clear(card(refused).getByLabelText('遇到的问题'))
    await userEvent.type(card(refused).getByLabelText('遇到的问题'), '鞋子开胶')
    expect(card(refused).getByText('鞋子开胶', { selector: 'span' })).toBeVisible()
    rerender(<Messages ids={['disputeRefused']} trail={alone} />)
    expect(card(refused).queryByText('鞋子开胶', { selector: 'span' })).toBeNull()
  })

  test('is copied as it stands, and says when a blank is left', async () => {
    const user = userEvent.setup()
    speak(<Messages ids={['disputeRefused']} trail={trail} />)
    await user.click(card(refused).getByRole('button', { name: '复制这段话' }))
    const copied = await navigator.clipboard.readText()
    expect(copied).toContain(words['zh-CN'].advice.problems['issue.fake'])
    expect(copied).toContain(EMPTY)
    expect(await card(refused).findByRole('status')).toHaveTextContent('还有空白')
  })

  test('stands there selected where nothing can be copied', async () => {
    const user = userEvent.setup()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
    document.execCommand = () => false
    speak(<Messages ids={['disputeRefused']} trail={trail} />)
    await user.click(card(refused).getByRole('button', { name: '复制这段话' }))
    const field = await card(refused).findByRole<HTMLTextAreaElement>('textbox', { name: '复制这段话' })
    expect(field).toHaveFocus()
    expect(field.selectionEnd - field.selectionStart).toBe(field.value.length)
    expect(card(refused).getByRole('status')).toHaveTextContent('长按')
  })

  test('is Chinese on English pages too, with its meaning beside it', () => {
    speak(<Messages ids={['disputeRefused']} trail={trail} />, 'en')
    const article = card(words.en.advice.messages.disputeRefused.title)
    const sent = article.getByText(/我的要求/)
    expect(sent).toHaveAttribute('lang', 'zh-CN')
    expect(sent).toHaveTextContent(words['zh-CN'].advice.problems['issue.fake'])
    expect(article.getByText(words.en.advice.problems['issue.fake'], { selector: 'span' })).toBeInTheDocument()
  })
})

test('every blank of every message has a label in both languages', () => {
  const blanks = new Set(Object.values(words['zh-CN'].advice.messages).flatMap(({ text }) => blanksIn(text)))
  for (const { core } of Object.values(words)) {
    expect(Object.keys(core.ui.messages.blanks)).toEqual(expect.arrayContaining([...blanks]))
  }
})
