import { hrefTo } from '../address'
import { doors } from './doors'

const first = { page: 'step', step: 'start' } as const

/** The site's door: one link a language, for whom the script in the head could not choose. */
export function Chooser() {
  return (
    <main data-page="door">
      <h1>{doors.map(({ words }) => words.site).join(' · ')}</h1>
      {doors.map(({ locale, words }) => (
        <section key={locale} lang={locale}>
          <p>{words.about}</p>
          <p>
            <a href={hrefTo(locale, first)} hrefLang={locale}>
              {words.language}
            </a>
          </p>
        </section>
      ))}
    </main>
  )
}
