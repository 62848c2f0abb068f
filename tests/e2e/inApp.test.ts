import { describe, expect, test } from 'vitest'
import { inside } from '../support/agents'
import { words } from '../support/words'
import { live, newPage } from './site'

const { core } = words['zh-CN']
const { print, share } = core.ui

async function openedIn(userAgent: string) {
  const page = await newPage({ context: { userAgent, permissions: ['clipboard-read', 'clipboard-write'] } })
  await page.goto('/zh-CN/askPlatform/#v1~start.bought~issue.fake~stage.refused')
  await live(page)
  return page
}

describe.each([
  { app: 'WeChat on Android', how: print.inMenuApp },
  { app: 'QQ on Android', how: print.inMenuApp },
  { app: 'UC', how: print.inOtherApp },
] as const)('inside $app', ({ app, how }) => {
  const [userAgent] = inside[app]

  test('no button to print stands there: how to is said, and the list can be copied', async () => {
    const page = await openedIn(userAgent)
    expect(await page.getByRole('button', { name: print.print, exact: true }).count()).toBe(0)
    await page.getByRole('button', { name: print.how, exact: true }).click()
    await page.getByText(how).waitFor()
    await page.getByRole('button', { name: print.copy, exact: true }).click()
    await page.getByText(share.copied).first().waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain(core.steps.askPlatform.title)
    expect(copied).not.toContain('stage.refused')
  })

  test('sharing is copying, and a picture to press long', async () => {
    const page = await openedIn(userAgent)
    await page.getByRole('button', { name: share.open }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: share.copyLink }).click()
    await dialog.getByText(share.copied).waitFor()
    const picture = await dialog.getByRole('img', { name: share.picture }).boundingBox()
    expect(picture?.width).toBeGreaterThanOrEqual(180)
    expect(await dialog.getByRole('button', { name: share.system }).count()).toBe(0)
  })
})
