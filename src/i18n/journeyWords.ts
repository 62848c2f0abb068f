import type { start as zhStart } from '../../locales/zh-CN/journeys/start/steps'
import type { steps as zhSteps } from '../../locales/zh-CN/steps'
import type { Journey, StepId } from '../../machines/flow'
import type { Locale } from '../address'

/** The words of every step. */
export type Steps = typeof zhSteps

/** The words of the steps that are here: those of the first question always are. */
export type SomeSteps = typeof zhStart & { readonly [S in StepId]?: Steps[S] }

type LateJourney = Exclude<Journey, 'start'>

/** The words of each journey, a file of its own. */
export const journeyWords: Readonly<Record<Locale, Readonly<Record<LateJourney, () => Promise<Partial<Steps>>>>>> = {
  'zh-CN': {
    urgent: async () => (await import('../../locales/zh-CN/journeys/urgent/steps')).urgent,
    buyer: async () => (await import('../../locales/zh-CN/journeys/buyer/steps')).buyer,
    returning: async () => (await import('../../locales/zh-CN/journeys/returning/steps')).returning,
    ownOrder: async () => (await import('../../locales/zh-CN/journeys/ownOrder/steps')).ownOrder,
    changing: async () => (await import('../../locales/zh-CN/journeys/changing/steps')).changing,
    pressure: async () => (await import('../../locales/zh-CN/journeys/pressure/steps')).pressure,
    platform: async () => (await import('../../locales/zh-CN/journeys/platform/steps')).platform,
    outside: async () => (await import('../../locales/zh-CN/journeys/outside/steps')).outside,
    seller: async () => (await import('../../locales/zh-CN/journeys/seller/steps')).seller,
    company: async () => (await import('../../locales/zh-CN/journeys/company/steps')).company,
    scam: async () => (await import('../../locales/zh-CN/journeys/scam/steps')).scam,
    endings: async () => (await import('../../locales/zh-CN/journeys/endings/steps')).endings,
  },
  en: {
    urgent: async () => (await import('../../locales/en/journeys/urgent/steps')).urgent,
    buyer: async () => (await import('../../locales/en/journeys/buyer/steps')).buyer,
    returning: async () => (await import('../../locales/en/journeys/returning/steps')).returning,
    ownOrder: async () => (await import('../../locales/en/journeys/ownOrder/steps')).ownOrder,
    changing: async () => (await import('../../locales/en/journeys/changing/steps')).changing,
    pressure: async () => (await import('../../locales/en/journeys/pressure/steps')).pressure,
    platform: async () => (await import('../../locales/en/journeys/platform/steps')).platform,
    outside: async () => (await import('../../locales/en/journeys/outside/steps')).outside,
    seller: async () => (await import('../../locales/en/journeys/seller/steps')).seller,
    company: async () => (await import('../../locales/en/journeys/company/steps')).company,
    scam: async () => (await import('../../locales/en/journeys/scam/steps')).scam,
    endings: async () => (await import('../../locales/en/journeys/endings/steps')).endings,
  },
}
