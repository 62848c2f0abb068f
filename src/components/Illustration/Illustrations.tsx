import type { IllustrationWords } from '../../i18n/illustrationWords'
import { OrderState } from './OrderState'
import { Photos } from './Photos'
import { Replies } from './Replies'
import { TapPath } from './TapPath'

/** Pictures for people who look rather than read. */
export type IllustrationId = 'orderState' | 'replies' | 'photos'

/** A picture by its name, or the way through the app that it draws. */
export type Illustrated = IllustrationId | readonly string[]

function Drawn({ what, words }: { readonly what: Illustrated; readonly words: IllustrationWords }) {
  switch (what) {
    case 'orderState':
      return <OrderState words={words.orderState} />
    case 'replies':
      return <Replies words={words.replies} />
    case 'photos':
      return <Photos words={words.photos} />
    default:
      return <TapPath taps={what} words={words.taps} />
  }
}

type Props = { readonly pictures: readonly Illustrated[]; readonly words: IllustrationWords }

/** Several pictures, one below the other. */
export const Illustrations = ({ pictures, words }: Props) =>
  pictures.map((what) => <Drawn key={typeof what === 'string' ? what : what.join()} what={what} words={words} />)
