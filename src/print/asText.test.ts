import { expect, test } from 'vitest'
import { actionAt } from '../../tests/support/views'
import { words } from '../../tests/support/words'
import { asText } from './asText'

const LINK = 'https://xiayibu.example/zh-CN/askPlatform/'
const zh = words['zh-CN']
const ask = actionAt('askPlatform', 'v1~start.bought~issue.fake~stage.refused')
const text = asText(ask, zh, LINK)

test('every task of the checklist is there, in order, with a box to tick', () => {
  const places = ask.lines.map(({ task }) => text.indexOf(zh.advice.tasks[task].do))
  expect(places.every((place) => place > 0)).toBe(true)
  const boxes = text.match(/^□ /gm) ?? []
  expect(boxes).toHaveLength(ask.lines.filter(({ part }) => part === 'do' || part === 'proof').length)
})

test('nothing that is folded on the screen is lost, and each group stands under its heading', () => {
  const folded = ask.lines.filter(({ fold }) => fold)
  expect(folded.length).toBeGreaterThan(0)
  for (const { task, fold } of folded) {
    expect(text.indexOf(zh.advice.tasks[task].do)).toBeGreaterThan(text.indexOf(zh.core.ui.action.folds[fold ?? 'more']))
  }
})

test('what only guides say is marked, and the mark is explained once', () => {
  expect(text).toContain(`（${zh.core.ui.action.claimed}）\n`)
  expect(asText(ask, words.en, LINK)).toContain(` (${words.en.core.ui.action.claimed})\n`)
  expect(text.split(zh.core.ui.action.claimedMeans)).toHaveLength(2)
})

test('what is to be kept in mind has no box', () => {
  expect(text).toContain(`· ${zh.advice.tasks.stayOffThePhone.do}`)
})

test('it begins with the step and ends with the way back and who we are', () => {
  expect(text.startsWith(`${zh.core.ui.print.sheet}：${zh.core.steps.askPlatform.title}`)).toBe(true)
  expect(text.trimEnd().endsWith(`${LINK}\n\n${zh.core.ui.site.statement}`)).toBe(true)
})

test('the wait has a blank and says whose word it is', () => {
  expect(text).toContain(zh.core.ui.deadline.blank)
  expect(text).toContain(zh.advice.deadlines.platform48h.until)
})

test('where an answer is not known, a task names the answer it belongs to', () => {
  const alone = asText(actionAt('collectProof'), zh, LINK)
  expect(alone).toMatch(/□ .*如果是“/)
  expect(alone).not.toContain('{{')
})

test.each(['zh-CN', 'en'] as const)('public services are named, numbers nobody could verify are not (%s)', (locale) => {
  const locked = asText(actionAt('lockedMoney'), words[locale], LINK)
  for (const id of ['police', 'antiFraud'] as const) expect(locked).toContain(words[locale].advice.facts.publicServices[id].name)
  expect(locked.replace(/[\s-]/g, '')).not.toMatch(/4008822528|02153395288|95218811|95010/)
})
