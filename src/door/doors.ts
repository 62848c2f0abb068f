import { door as en } from '../../locales/en/door'
import { door as zhCN } from '../../locales/zh-CN/door'
import { locales } from '../address'

const words = { 'zh-CN': zhCN, en }

/** What stands on the pages that speak every language at once. */
export const doors = locales.map((locale) => ({ locale, words: words[locale] }))
