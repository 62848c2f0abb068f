import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { inside } from '../../tests/support/agents'
import { speak } from '../../tests/support/speak'
import { actionAt } from '../../tests/support/views'
import { ShareButton } from './ShareButton'

// There is no canvas here; the code itself is read back in its own test.
vi.mock('./qr', () => ({
  QUIET: 4,
  qrOf: (link: string) => (link.length > 500 ? undefined : { size: 33 }),
  moduleSize: () => 5,
  pngOf: () => 'data:image/png;base64,AA==',
}))

const withAnswers = actionAt('askPlatform', 'v1~start.bought~issue.fake~stage.refused')

const opened = async (view = withAnswers) => {
  const user = userEvent.setup()
  speak(<ShareButton view={view} />)
  await user.click(screen.getByRole('button', { name: '分享' }))
  return { user, dialog: within(await screen.findByRole('dialog', { name: '分享' })) }
}

afterEach(() => {
  vi.restoreAllMocks()
  Reflect.deleteProperty(navigator, 'share')
})

describe('sharing a step', () => {
  test('starts with the step alone, which reveals nothing', async () => {
    const { dialog } = await opened()
    expect(dialog.getByRole('radio', { name: /只分享这一步/ })).toBeChecked()
    expect(dialog.getByText(/\/zh-CN\/askPlatform\/$/)).toBeVisible()
    expect(dialog.queryByRole('list')).toBeNull()
  })

  test('lists the answers the whole way reveals, and changes the link', async () => {
    const { user, dialog } = await opened()
    await user.click(dialog.getByRole('radio', { name: /走到这里/ }))
    expect(dialog.getAllByRole('listitem')).toHaveLength(3)
    expect(dialog.getByText(/#v1~start\.bought~issue\.fake~stage\.refused$/)).toBeVisible()
  })

  test('does not ask how much to share where nothing was answered', async () => {
    const { dialog } = await opened(actionAt('askPlatform'))
    expect(dialog.queryByRole('radio')).toBeNull()
    expect(dialog.getByText(/没有你的任何回答/)).toBeVisible()
  })

  test('copies the link that is shown', async () => {
    const { user, dialog } = await opened()
    await user.click(dialog.getByRole('button', { name: '复制链接' }))
    expect(await navigator.clipboard.readText()).toMatch(/\/zh-CN\/askPlatform\/$/)
    expect(await dialog.findByText('已复制。')).toBeVisible()
  })

  test('shows a picture of the link, as an image a long press can read', async () => {
    const { dialog } = await opened()
    const picture = await dialog.findByRole('img', { name: /二维码/ })
    expect(picture.tagName).toBe('IMG')
    expect(Number(picture.getAttribute('width'))).toBeGreaterThanOrEqual(180)
  })

  test('offers the share sheet of the system only where there is one', async () => {
    const { dialog } = await opened()
    expect(dialog.queryByRole('button', { name: /手机自带的分享/ })).toBeNull()
  })

  test('hands title and link to the share sheet, and stays calm when it is dismissed', async () => {
    const share = vi.fn<Navigator['share']>(() => Promise.reject(new DOMException('Dismissed', 'AbortError')))
    Object.defineProperty(navigator, 'share', { value: share, configurable: true })
    const { user, dialog } = await opened()
    await user.click(dialog.getByRole('button', { name: /手机自带的分享/ }))
    const [sent] = share.mock.calls[0] ?? []
    expect(sent?.title).not.toBe('')
    expect(sent?.url).toMatch(/askPlatform\/$/)
  })

  test('in WeChat points to the menu, and says that it takes the answers along', async () => {
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(inside['WeChat on Android'][0])
    const { dialog } = await opened()
    expect(dialog.getByText(/“···”.*带着你的回答/)).toBeVisible()
    expect(await dialog.findByText(/长按图片/)).toBeVisible()
  })

  test('closes and gives the way back', async () => {
    const { user, dialog } = await opened()
    await user.click(dialog.getByRole('button', { name: '关闭' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})
