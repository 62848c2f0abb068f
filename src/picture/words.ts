import { picture as en } from '../../locales/en/picture'
import { picture as zhCN } from '../../locales/zh-CN/picture'

export type PictureWords = typeof zhCN

/** The words of the long picture: so few that both languages come along. */
export const pictureWords = { 'zh-CN': zhCN, en } as const satisfies Readonly<Record<string, PictureWords>>
