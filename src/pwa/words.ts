import { offline as en } from '../../locales/en/offline'
import { offline as zhCN } from '../../locales/zh-CN/offline'

export type OfflineWords = typeof zhCN

/** The words about a site that stays on the device: so few that both languages come along. */
export const offlineWords = { 'zh-CN': zhCN, en } as const
