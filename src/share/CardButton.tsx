import type { StepId } from '../../machines/flow'
import { useWords } from '../i18n/i18n'
import { lazyPart } from '../state/lazyPart'
import { useAsked } from '../state/useAsked'

const cardPicture = lazyPart(async () => (await import('../picture/CardPicture')).CardPicture)

export type CardProps = { readonly step: StepId; readonly link: string }

/** A link as a card with the step's title: a bare code tells nobody what it opens. */
export function CardButton(props: CardProps) {
  const { share } = useWords().ui
  const { state, ask } = useAsked(cardPicture)
  if (state.kind === 'open') return <state.part {...props} />
  return (
    <>
      <button type="button" aria-busy={state.kind === 'loading'} onClick={ask} data-long-picture="">
        {share.card}
      </button>
      {state.kind === 'unreachable' && <p role="alert">{share.noPicture}</p>}
    </>
  )
}
