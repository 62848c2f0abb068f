import { steps } from '../../../locales/zh-CN/steps'

const ids = ['start', 'issue', 'goods', 'stage', 'ruling', 'outside', 'silence', 'delivery'] as const

/** The eight questions every peer asks, in the words of the site. */
export const questions = ids.map((id) => {
  const { title, lead, answers } = steps[id]
  return { id, title, lead, answers: Object.values<string>(answers) }
})
