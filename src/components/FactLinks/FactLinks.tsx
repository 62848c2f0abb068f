import { hrefTo } from '../../address'
import { useLocale, useWords } from '../../i18n/i18n'

type Props = {
  readonly ids: readonly string[]
  readonly className?: string | undefined
}

/** Ways to the facts something rests on, called by what they are: their ids mean nothing to a reader, and stand where they lead. */
export function FactLinks({ ids, className }: Props) {
  const { origin } = useWords().ui.reasons
  const page = hrefTo(useLocale(), { page: 'sources' })
  return ids.map((id, i) => {
    const label = ids.length > 1 ? `${origin} ${i + 1}` : origin
    return (
      <a key={id} href={`${page}#${id}`} className={className} aria-label={`${label} ${id}`}>
        {label}
      </a>
    )
  })
}
