import { laws, type Law, type LawId } from '../../machines/facts/laws'
import { Fold } from '../components/Fold/Fold'
import { Text } from '../components/Text/Text'
import { useAdvice } from '../i18n/i18n'

const grades = ['V1', 'V2'] as const
const lawOf = (id: LawId): Law => laws[id]

/** The law a paper rests on, each rule with its article, under how far it was read. */
export function Laws({ title, ids }: { readonly title: string; readonly ids: readonly LawId[] }) {
  const { facts } = useAdvice()
  return (
    <Fold title={title}>
      {grades.map((grade) => {
        const found = ids.filter((id) => lawOf(id).grade === grade)
        return (
          found.length > 0 && (
            <div key={grade}>
              <p className="paper-small">
                <Text>{facts.grades[grade]}</Text>
              </p>
              <ul>
                {found.map((id) => (
                  <li key={id}>
                    <strong>
                      <Text>{facts.laws[id].name}</Text>
                    </strong>{' '}
                    <Text>{facts.laws[id].rule}</Text>
                  </li>
                ))}
              </ul>
            </div>
          )
        )
      })}
    </Fold>
  )
}
