import type { Slot } from '../../machines/evidence/sheets'
import { useLocale, useWords } from '../i18n/i18n'
import { put } from '../print/put'
import { beijingDay, toField } from '../time/inWords'
import type { Papers } from './papers'
import { useEvidenceWords } from './words'

type Props = {
  readonly papers: Papers
  /** The address of each picture on them, by its place. */
  readonly addresses: ReadonlyMap<Slot, string>
  /** Pieces with black boxes, by their ids. */
  readonly covers: ReadonlySet<string>
  readonly at: number
}

/** The papers of a case: what happened, what was promised, where the time stands, the list of evidence, the pictures. */
export function Paper({ papers, addresses, covers, at }: Props) {
  const { site } = useWords().ui
  const { paper } = useEvidenceWords()
  const locale = useLocale()
  const { name, head, given, days, promises, clocks } = papers
  return (
    <>
      <h1>{put(paper.title, { name })}</h1>
      {head.map((line, i) => (
        <p key={i}>
          {line.map(({ text }) => (
            <span key={text} className="ev-blank">
              {text}
            </span>
          ))}
        </p>
      ))}
      <p className="ev-quiet">{put(paper.printed, { time: `${beijingDay(locale, at)} ${toField(at).slice(-5)}` })}</p>
      {given.length > 0 && <h2>{paper.given}</h2>}
      {given.map((said) => (
        <p key={said}>{said}</p>
      ))}
      <h2>{paper.story}</h2>
      {days.map(({ day, entries }) => (
        <section key={day} className="ev-day">
          <h3>{day}</h3>
          {entries.map(({ id, time, text }) => (
            <p key={id}>
              <b>{time}</b> <span>{text}</span>
            </p>
          ))}
        </section>
      ))}
      <h2>{paper.promises}</h2>
      {promises.length === 0 && <p>{paper.noPromises}</p>}
      {promises.map((said) => (
        <p key={said}>{said}</p>
      ))}
      {clocks.length > 0 && <h2>{paper.clocks}</h2>}
      {clocks.map((said) => (
        <p key={said}>{said}</p>
      ))}
      <List papers={papers} />
      <p className="ev-statement">{site.statement}</p>
      <Sheets papers={papers} addresses={addresses} covers={covers} />
    </>
  )
}

function List({ papers: { rows } }: Pick<Props, 'papers'>) {
  const { paper } = useEvidenceWords()
  const { columns } = paper
  if (!rows.length) {
    return (
      <>
        <h2>{paper.list}</h2>
        <p>{paper.none}</p>
      </>
    )
  }
  return (
    <>
      <h2>{paper.list}</h2>
      <table>
        <thead>
          <tr>
            {[columns.number, columns.name, columns.proves, columns.at, columns.page].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, number, name, proves, at, page }) => (
            <tr key={id}>
              <td>{number}</td>
              <td>{name}</td>
              <td>{proves}</td>
              <td>{at}</td>
              <td>{page}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** The pictures, two to a sheet, each with its number. */
function Sheets({ papers: { rows, sheets }, addresses, covers }: Pick<Props, 'papers' | 'addresses' | 'covers'>) {
  const { paper } = useEvidenceWords()
  const nameOf = (id: string) => rows.find((row) => row.id === id)?.name ?? ''
  return sheets.map(({ page, layout, slots }) => (
    <section key={page} className="ev-sheet" data-layout={layout}>
      <p className="ev-quiet">{put(paper.sheet, { page: String(page), pages: String(sheets.length) })}</p>
      <div>
        {slots.map((slot) => {
          const { id, number, part, parts } = slot
          const several = parts > 1 ? put(paper.part, { part: String(part), parts: String(parts) }) : ''
          const caption = `${put(paper.caption, { number: String(number) })}${several}`
          return (
            <figure key={`${id} ${part}`}>
              <img src={addresses.get(slot)} alt={caption} />
              <figcaption>
                <b>{caption}</b> {nameOf(id)}
                {covers.has(id) && ` · ${paper.covered}`}
              </figcaption>
            </figure>
          )
        })}
      </div>
    </section>
  ))
}
