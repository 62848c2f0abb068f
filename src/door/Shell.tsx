import { hrefTo } from '../address'
import type { doors } from './doors'

const first = { page: 'step', step: 'start' } as const
const urgent = { page: 'step', step: 'urgent' } as const

/**
 * Stands in for every page of a language where there is no network, until the application shows the page asked for. Where
 * that page's words are not on the device, it says so instead.
 */
export const Shell = ({ locale, words }: (typeof doors)[number]) => (
  <main data-page="shell">
    <h1>{words.site}</h1>
    <p>{words.opening}</p>
    <section hidden>
      <p>{words.notHere}</p>
      <ul>
        <li>
          <a href={hrefTo(locale, first)}>{words.toStart}</a>
        </li>
        <li>
          <a href={hrefTo(locale, urgent)}>{words.toUrgent}</a>
        </li>
      </ul>
    </section>
  </main>
)
