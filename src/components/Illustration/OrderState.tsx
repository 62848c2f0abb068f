import type { IllustrationWords } from '../../i18n/illustrationWords'
import { useLook } from '../elderView'
import { Illustration, LARGE, PLAIN } from './Illustration'
import { Blur, Frame, Ring, Stroke, Words } from './marks'

/** Where the state of an after-sales request is written. */
export function OrderState({ words }: { readonly words: IllustrationWords['orderState'] }) {
  const width = useLook()[0] === 'plain' ? PLAIN : LARGE
  return (
    <Illustration {...words} width={width} height={262}>
      <Frame x={1} y={1} width={width - 2} height={260} round={22} />
      <Words x={width / 2} y={32} lines={[words.page]} color="soft" anchor="middle" />
      <Stroke d="M26 20l-7 7 7 7" color="edge" width={2} />
      <Ring x={14} y={48} width={width - 28} height={76} />
      <Words x={30} y={80} lines={[words.state]} size={24} color="accent" bold />
      <Words x={30} y={110} lines={[words.left]} color="soft" />
      <Stroke d={`M${width - 54} 158v-22m-8 8 8-8 8 8`} />
      <Words x={width - 14} y={182} lines={[words.here]} color="accent" anchor="end" bold />
      <Blur x={16} y={198} width={48} height={48} />
      <Blur x={78} y={204} width={width - 100} height={10} />
      <Blur x={78} y={228} width={96} height={10} />
    </Illustration>
  )
}
