import { expect, test } from 'vitest'
import { words } from '../support/words'

const CHINESE = /[\u4e00-\u9fff](?:[/→…\u4e00-\u9fff]*[\u4e00-\u9fff])?…?/g

/** Names that are no words: what they stand for is named, not read. */
const names = ['拼多多']

/** What of a line stands in Chinese alone: nothing in brackets or behind a colon says what it means, and it is no quotation to copy. */
function bare(text: string): readonly string[] {
  const open = text.replace(/“[^”]*”/g, '').replace(/\([^)]*\)/g, '()')
  return [...open.matchAll(CHINESE)].flatMap(({ 0: run, index }) => (/^(?: ?\(|:)/.test(open.slice(index + run.length)) || names.includes(run) ? [] : [run]))
}

test('who reads no Chinese is told what each name of a button means, once a line of the checklist', () => {
  const without = Object.entries(words.en.advice.tasks).flatMap(([id, task]) => {
    const text = `${task.do} ${task.how}`
    return bare(text).filter((run) => !text.includes(`${run} (`) && !text.includes(`${run}” (`)).map((run) => `${id}: ${run}`)
  })
  expect(without).toEqual([])
})
