import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StepId } from '../../machines/flow'
import { leadsTo } from '../../machines/core/leadsTo'
import { serveFiles, type Served } from './serveFiles'

const between = (text: string, start: string, end: string): string => {
  const from = text.indexOf(start)
  const to = text.indexOf(end, from)
  if (from < 0 || to < 0) throw new Error(`The built page holds no ${start}…${end}`)
  return text.slice(from, to + end.length)
}

/** The steps a walk from the first question comes by. */
function stepsAlong(answers: readonly string[]): readonly StepId[] {
  const steps: StepId[] = ['start']
  for (const answer of answers) {
    const next = leadsTo(steps[steps.length - 1] ?? 'start', answer)
    if (!next) throw new Error(`The answer "${answer}" is not given on this walk`)
    steps.push(next)
  }
  return steps
}

const oneAtATime = '<style>.screen{display:none}.screen:target,html:not(:has(.screen:target)) #start{display:block}</style>'

/** The screens of a walk as the site writes them, in its own look, glued into one page without any script. */
function page(dist: string, answers: readonly string[]): string {
  const built = (step: StepId) => readFileSync(join(dist, 'zh-CN', step === 'start' ? '' : step, 'index.html'), 'utf8')
  const first = built('start')
  const steps = stepsAlong(answers)
  // The page of the action has the look of all that comes before it.
  const last = built(steps[steps.length - 1] ?? 'start')
  const screens = steps.map((step) => {
    const main = between(built(step), '<main', '</main>')
    const linked = main.replace(/data-answer="(\w+)" href="[^"]*"/g, (_, answer: string) => `data-answer="${answer}" href="#${leadsTo(step, answer)}"`)
    return `<div class="screen" id="${step}">${linked}</div>`
  })
  const head = '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>下一步</title>'
  const around = [between(first, '<header', '</header>'), between(first, '<footer', '</footer>')]
  return [head, between(last, '<style>', '</style>'), oneAtATime, around[0], ...screens, around[1], '</html>'].join('')
}

/** Serves that page: what every measure is held against. */
export const servePlain = (dist: string, answers: readonly string[]): Promise<Served> =>
  serveFiles(new Map([['/', Buffer.from(page(dist, answers))]]))
