import type { IllustrationWords } from '../../i18n/illustrationWords'
import { Illustration, PLAIN } from './Illustration'
import { Blur, Frame, Stroke, Words } from './marks'

const SHIRT = 'M31 30 20 36l-9 17 11 6 5-8v35h36V51l5 8 11-6-9-17-11-6c-3 8-25 8-28 0z'
const SLEEVE = 'M8 84V50c0-18 14-30 40-36M84 14c-20 12-26 34-26 70'
const HOLE = 'M24 62c2-8 10-10 14-6 6-4 10 4 6 8 4 6-4 12-9 8-6 4-13-2-11-10z'
const TAG = 'M26 88V36l19-20 19 20v52zM45 34v.1'

/** The whole thing, its fault from close by, its label. */
export const Photos = ({ words }: { readonly words: IllustrationWords['photos'] }) => (
  <Illustration {...words} width={PLAIN} height={134}>
    {([words.whole, words.close, words.label] as const).map((name, i) => (
      <g key={name}>
        <Frame x={i * 102 + 1} y={1} width={94} height={98} />
        <Words x={i * 102 + 48} y={125} lines={[name]} size={20} anchor="middle" bold />
      </g>
    ))}
    <g transform="translate(6 -6)">
      <Stroke d={SHIRT} />
      <circle cx="17" cy="51" r="7" fill="none" stroke="var(--alarm)" strokeWidth="2.5" />
    </g>
    <g transform="translate(103 3)">
      <Stroke d={SLEEVE} />
      <path d={HOLE} fill="var(--alarm-tint)" stroke="var(--alarm)" strokeWidth="2.5" />
    </g>
    <g transform="translate(207 -2)">
      <Stroke d={TAG} />
      <Blur x={33} y={48} width={24} height={6} />
      <Blur x={33} y={59} width={16} height={6} />
      <Stroke d="M34 72v9m4-9v9m6-9v9m3-9v9m5-9v9m4-9v9" color="edge" width={2} />
    </g>
  </Illustration>
)
