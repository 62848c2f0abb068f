import type { start as zhStart } from '../../locales/zh-CN/journeys/start/steps'
import type { steps as zhSteps } from '../../locales/zh-CN/steps'
import type { Journey, StepId } from '../../machines/flow'
import type { Locale } from '../address'

/** The words of every step. */
export type Steps = typeof zhSteps

/** The words of the steps that are here: those of the first question always are. */
export type SomeSteps = typeof zhStart & { readonly [S in StepId]?: Steps[S] }

type LateJourney = Exclude<Journey, 'start'>

/** The words of each journey: a file of its own, which exports them under its name. */
export const journeyWords: Readonly<Record<Locale, { readonly [J in LateJourney]: () => Promise<Readonly<Record<J, Partial<Steps>>>> }>> = {
  'zh-CN': {
    urgent: () => import('../../locales/zh-CN/journeys/urgent/steps'),
    buyer: () => import('../../locales/zh-CN/journeys/buyer/steps'),
    returning: () => import('../../locales/zh-CN/journeys/returning/steps'),
    ownOrder: () => import('../../locales/zh-CN/journeys/ownOrder/steps'),
    changing: () => import('../../locales/zh-CN/journeys/changing/steps'),
    pressure: () => import('../../locales/zh-CN/journeys/pressure/steps'),
    platform: () => import('../../locales/zh-CN/journeys/platform/steps'),
    outside: () => import('../../locales/zh-CN/journeys/outside/steps'),
    seller: () => import('../../locales/zh-CN/journeys/seller/steps'),
    company: () => import('../../locales/zh-CN/journeys/company/steps'),
    scam: () => import('../../locales/zh-CN/journeys/scam/steps'),
    endings: () => import('../../locales/zh-CN/journeys/endings/steps'),
  },
  en: {
    urgent: () => import('../../locales/en/journeys/urgent/steps'),
    buyer: () => import('../../locales/en/journeys/buyer/steps'),
    returning: () => import('../../locales/en/journeys/returning/steps'),
    ownOrder: () => import('../../locales/en/journeys/ownOrder/steps'),
    changing: () => import('../../locales/en/journeys/changing/steps'),
    pressure: () => import('../../locales/en/journeys/pressure/steps'),
    platform: () => import('../../locales/en/journeys/platform/steps'),
    outside: () => import('../../locales/en/journeys/outside/steps'),
    seller: () => import('../../locales/en/journeys/seller/steps'),
    company: () => import('../../locales/en/journeys/company/steps'),
    scam: () => import('../../locales/en/journeys/scam/steps'),
    endings: () => import('../../locales/en/journeys/endings/steps'),
  },
}
