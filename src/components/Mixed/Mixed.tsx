import type { ReactNode } from 'react'
import { useLocale } from '../../i18n/i18n'
import css from './Mixed.module.css'

/** Chinese signs, and the spaces and figures between them. */
const chinese = /([\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef](?:[\s\d·→]*[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef])*)/

/** What is read by its shape on Chinese pages: the quoted name of a button, and a figure with its unit, a date, a time, a number to call. */
const whole = /(“[^“”]{1,8}”|第 ?\d+ ?[条款步天]|\d{1,2} ?月 ?\d{1,2} ?日|\d[\d:.–-]* ?(?:小时|分钟|工作日|[年月日天条点分秒元倍次个级])|\d[\d:.–-]{2,})/

function mixed(text: string, isChinese: boolean, isChanging: boolean): ReactNode {
  const parts = text.split(isChinese ? whole : chinese)
  if (parts.length === 1) return text
  return parts.map((part, i) => {
    if (i % 2 === 0) return isChanging && part ? <span key={i}>{part}</span> : part
    const className = isChinese && !part.startsWith('“') ? css.figure : css.label
    return (
      <span key={i} className={className} lang={isChinese ? undefined : 'zh-CN'}>
        {part}
      </span>
    )
  })
}

/**
 * What `Mixed` shows, as the children of an element of its own: there the next question's words take over even where
 * a translator has put others in the place of these.
 */
export function useMixed(): (text: string) => ReactNode {
  const isChinese = useLocale() === 'zh-CN'
  return (text) => mixed(text, isChinese, true)
}

/** Words that may change language half-way, marked so that they are read aloud right; and words that stay in one piece. */
export const Mixed = ({ children }: { readonly children: string }) => mixed(children, useLocale() === 'zh-CN', false)
