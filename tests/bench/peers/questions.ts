import { core } from '../../../locales/zh-CN/core'

const ids = ['start', 'issue', 'goods', 'stage', 'ruling', 'outside', 'silence', 'delivery'] as const

/** The eight questions every peer asks, in the words of the site. */
export const questions = ids.map((id) => {
  const { title, lead, answers } = core.steps[id]
  return { id, title, lead, answers: Object.values<string>(answers) }
})
