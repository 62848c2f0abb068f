import type { IllustrationWords } from '../../i18n/illustrationWords'
import { wrap } from '../../map/wrap'
import { useLook } from '../elderView'
import { Illustration, LARGE, PLAIN } from './Illustration'
import { Blur, Frame, Stroke, Words } from './marks'

const LINE = 25
const TEXT = 19

/** An automatic reply, and below it one that a person wrote. */
export function Replies({ words }: { readonly words: IllustrationWords['replies'] }) {
  const width = useLook()[0] === 'plain' ? PLAIN : LARGE
  const bubble = width - 66
  const stock = wrap(words.stock, (bubble - 22) / TEXT)
  const answer = wrap(words.answer, (bubble - 22) / TEXT)
  const upper = stock.length * LINE + 18
  const lower = answer.length * LINE + 18
  const below = 44 + upper + 26
  const height = below + 28 + lower + 12
  return (
    <Illustration {...words} width={width} height={height}>
      <Frame x={1} y={1} width={width - 2} height={height - 2} round={22} />
      <Words x={58} y={32} lines={[words.auto]} color="soft" bold />
      <Stroke d={`M${width - 29} 18l12 12m0-12-12 12`} color="alarm" />
      <Words x={width - 37} y={31} lines={[words.not]} color="alarm" anchor="end" bold />
      <Blur x={14} y={44} width={34} height={34} />
      <rect x={56} y={42} width={bubble} height={upper} rx={10} fill="var(--card)" stroke="var(--edge)" strokeWidth="1.5" strokeDasharray="5 4" />
      <Words x={68} y={66} lines={stock} color="soft" />
      <Words x={58} y={below + 18} lines={[words.human]} color="accent" bold />
      <Stroke d={`M${width - 30} ${below + 12}l5 5 10-11`} />
      <Words x={width - 37} y={below + 18} lines={[words.counts]} color="accent" anchor="end" bold />
      <Blur x={14} y={below + 30} width={34} height={34} />
      <rect x={56} y={below + 28} width={bubble} height={lower} rx={10} fill="var(--tint)" stroke="var(--accent)" strokeWidth="2.5" />
      <Words x={68} y={below + 52} lines={answer} />
    </Illustration>
  )
}
