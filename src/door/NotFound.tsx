import { hrefTo } from '../address'
import { doors } from './doors'

const first = { page: 'step', step: 'start' } as const
const urgent = { page: 'step', step: 'urgent' } as const

/** What any static host shows for an address without a page, until the application (if it can run) knows better. */
export function NotFound() {
  return (
    <main data-page="missing">
      {doors.map(({ locale, words }) => (
        <section key={locale} lang={locale}>
          <h1>{words.missing}</h1>
          <p>{words.missingAbout}</p>
          <ul>
            <li>
              <a href={hrefTo(locale, first)}>{words.toStart}</a>
            </li>
            <li>
              <a href={hrefTo(locale, urgent)}>{words.toUrgent}</a>
            </li>
          </ul>
        </section>
      ))}
    </main>
  )
}
