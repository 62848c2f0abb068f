import { hrefTo, type Locale } from '../address'
import { doors } from './doors'

const first = { page: 'step', step: 'start' } as const

/**
 * Stands in for every page of a language where there is no network, until the application shows the page asked for. Where
 * the words of the language are not on the device, it says so instead.
 */
export const Shell = ({ locale }: { readonly locale: Locale }) => (
  <main data-page="shell">
    {doors
      .filter((door) => door.locale === locale)
      .map(({ words }) => (
        <div key={locale}>
          <h1>{words.site}</h1>
          <p>{words.opening}</p>
          <p hidden>
            {words.notHere}{' '}
            {doors
              .filter((other) => other.locale !== locale)
              .map((other) => (
                <a key={other.locale} href={hrefTo(other.locale, first)} lang={other.locale} hrefLang={other.locale}>
                  {other.words.language}
                </a>
              ))}
          </p>
        </div>
      ))}
  </main>
)
