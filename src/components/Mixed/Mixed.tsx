import { useLocale } from '../../i18n/i18n'

/** Chinese signs, and the spaces and figures between them. */
const chinese = /([\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef](?:[\s\d·→]*[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef])*)/

/** Words that may change language half-way: on English pages the Chinese in them is marked, so that it is read aloud right. */
export function Mixed({ children }: { readonly children: string }) {
  const locale = useLocale()
  if (locale === 'zh-CN') return children
  return children.split(chinese).map((part, i) =>
    i % 2 ? (
      <span key={i} lang="zh-CN">
        {part}
      </span>
    ) : (
      part
    ),
  )
}
