import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { browsers, inside } from '../../tests/support/agents'
import { speak } from '../../tests/support/speak'
import { actionAt } from '../../tests/support/views'
import { hereOf } from '../share/links'
import { PrintButton } from './PrintButton'
import { isDrawn } from './sheetQr'

const view = actionAt('askPlatform', 'v1~start.bought~issue.fake~stage.refused')
const print = vi.fn()

beforeEach(() => {
  vi.stubGlobal('print', print)
  print.mockReset()
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const inBrowser = (userAgent: string) => vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(userAgent)

test('prints once the code back to the page is on the sheet', async () => {
  inBrowser(browsers['Chrome on Android'])
  print.mockImplementation(() => expect(isDrawn(hereOf(view, 'zh-CN'))).toBe(true))
  speak(<PrintButton view={view} />)
  await userEvent.click(screen.getByRole('button', { name: '打印' }))
  await waitFor(() => expect(print).toHaveBeenCalledOnce())
})

test('a browser that refuses says how to get to a printer as well', async () => {
  inBrowser(browsers['Chrome on Android'])
  print.mockImplementation(() => {
    throw new Error('no printer')
  })
  speak(<PrintButton view={view} />)
  await userEvent.click(screen.getByRole('button', { name: '打印' }))
  expect(await screen.findByText(/自带的浏览器/)).toBeVisible()
})

test.each(['WeChat on Android', 'QQ on iOS'] as const)('in %s says how to get to a printer', async (app) => {
  inBrowser(inside[app][0])
  speak(<PrintButton view={view} />)
  await userEvent.click(screen.getByRole('button', { name: '怎么打印' }))
  expect(screen.getByText(/在浏览器打开/)).toBeVisible()
  expect(print).not.toHaveBeenCalled()
})

test('in UC, which has no such menu, says it in other words', async () => {
  inBrowser(inside.UC[0])
  speak(<PrintButton view={view} />)
  await userEvent.click(screen.getByRole('button', { name: '怎么打印' }))
  expect(screen.getByText(/自带的浏览器/)).toBeVisible()
})

test('the list as text holds the way back, and none of the answers', async () => {
  const user = userEvent.setup()
  speak(<PrintButton view={view} />)
  await user.click(screen.getByRole('button', { name: '复制清单' }))
  const copied = await navigator.clipboard.readText()
  expect(copied).toMatch(/\/zh-CN\/askPlatform\/$/m)
  expect(copied).not.toContain('#v1')
})
