import type { doors } from './doors'

/** Stands in for every page of a language where there is no network, until the application shows the page asked for. */
export const Shell = ({ words }: { readonly words: (typeof doors)[number]['words'] }) => (
  <main data-page="shell">
    <h1>{words.site}</h1>
    <p>{words.opening}</p>
  </main>
)
