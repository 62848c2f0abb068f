import type { Illustrated } from '../../components/Illustration/Illustrations'
import { IllustrationFold } from '../../components/Illustration/IllustrationFold'
import { useWords } from '../../i18n/i18n'

/** The pictures of a list of tasks, opened at the end of its title. */
export function Pictures({ shown }: { readonly shown: readonly Illustrated[] }) {
  const { pictures } = useWords().ui
  return <IllustrationFold cornered title={pictures.show} pictures={shown} />
}
