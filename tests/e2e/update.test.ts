import { readdirSync, rmSync } from 'node:fs'
import { basename } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { unpack } from '../../scripts/archive.mjs'
import { serve } from '../../scripts/serve.mjs'
import { addTo, chosen, draw, openPhotos, rowsIn } from './case/pictures'
import { at, casesWords, noteNow, storedCases } from './case/record'
import { openGate, type Gate } from './gate'
import { live, newPage, origin, stepOn, tap } from './site'
import { lookForUpdate, swap, visit } from './worker'

/** Earlier versions, as they lay on a device. */
const releases = readdirSync('tests/releases').map((file) => basename(file, '.zip.br'))

/** The answer at each question on the way to a wait, in whatever order a version asks them. */
const road = new Map([
  ['start', 'bought'],
  ['issue', 'quality'],
  ['goods', 'none'],
  ['stage', 'noReply'],
  ['silence', 'within24h'],
])
const WAIT = 'remindAndWait'

describe.each(releases)('an update from %s', (release) => {
  let gate: Gate
  let old: Awaited<ReturnType<typeof serve>>

  beforeAll(async () => {
    const folder = `.cache/releases/${release}`
    rmSync(folder, { recursive: true, force: true })
    unpack(`tests/releases/${release}.zip.br`, folder)
    old = await serve({ dir: folder, port: 0 })
    gate = await openGate()
  })

  afterAll(() => Promise.all([gate.close(), old.close()]))

  test('keeps a case with its time, tick and photo, a link once shared, and the site without a network', async () => {
    const page = await newPage({ at: gate.origin, context: { serviceWorkers: 'allow' }, expectsErrors: /net::ERR|status of 404/ })
    const version = async () => {
      await at(page, '/zh-CN/about/')
      return page.locator('main').textContent()
    }
    gate.lead(new URL(old.origin))
    expect(await version()).toContain(`${release}-`)
    await visit(page)
    for (let answer = road.get('start'); answer; answer = road.get((await stepOn(page)) ?? '')) await tap(page, answer)
    expect(await stepOn(page)).toBe(WAIT)
    const link = page.url()
    await page.locator('main li[data-task] input[type="checkbox"]').first().check()
    await noteNow(page)
    const [before] = await storedCases(page)
    expect(Object.keys(before?.ticks ?? {})).toHaveLength(1)
    await at(page, '/zh-CN/cases/')
    const tookPhotos = (await page.getByRole('button', { name: new RegExp(`^${casesWords.evidence}`) }).count()) > 0
    if (tookPhotos) {
      const photo = await draw(page, { width: 1_200, height: 900, color: 'rgb(200, 20, 20)', type: 'image/jpeg' })
      await addTo(await openPhotos(page), [chosen('IMG_0041.jpg', 'image/jpeg', photo)])
    }
    const photos = await rowsIn(page)
    expect(photos).toHaveLength(tookPhotos ? 1 : 0)

    gate.lead(new URL(origin))
    await lookForUpdate(page)
    await swap(page)
    expect(await version()).not.toContain(`${release}-`)
    if (tookPhotos) await (await openPhotos(page)).locator('[data-piece] img').waitFor()
    expect(await rowsIn(page)).toEqual(photos)

    gate.lead('closed')
    await at(page, '/zh-CN/cases/')
    await page.getByRole('article').waitFor()
    const [after] = await storedCases(page)
    expect(after).toMatchObject({ id: before?.id, moments: before?.moments, ticks: before?.ticks })
    await page.goto(link)
    await live(page)
    expect(await stepOn(page)).toBe(WAIT)
    expect(await page.locator('main li[data-task] input[type="checkbox"]:checked').count()).toBe(1)
    await page.goto('/zh-CN/urgent/')
    await live(page)
    expect(await stepOn(page)).toBe('urgent')
  })
})
