import { figuresOf, type Figures } from '../tests/support/figures'
import { unseen } from '../tests/machines/ownWords/unseen'
import { unseenLater } from '../tests/machines/ownWords/unseenLater'
import { unseenToo } from '../tests/machines/ownWords/unseenToo'
import { dangerHands, freshEyes, freshHands, heldBack, laterHands, otherEyes, utterances } from '../tests/machines/ownWords/utterances'

// npm run phrases: how well people's own words are heard, by language, and what was heard wrong of those it may be tuned on.
const isChinese = ({ say }: { readonly say: string }) => /\p{Script=Han}/u.test(say)

const inWords = ({ among, first, danger, none }: Figures) =>
  Object.entries({ 'among three': among, first, 'danger first': danger, 'nothing there': none })
    .filter(([, { of }]) => of > 0)
    .map(([what, { right, of }]) => `${what} ${right}/${of} (${Math.round((100 * right) / of)} %)`)
    .join(' · ')

for (const [name, table] of [['to tune on', utterances], ['of fresh eyes, tuned on since', freshEyes], ['of other eyes, tuned on since', otherEyes], ['kept aside', heldBack], ['of fresh hands, never learnt from', freshHands], ['of hands who wrote danger, never learnt from', dangerHands], ['of hands who wrote danger later, never learnt from', laterHands], ['never seen', unseen], ['never seen, of another hand', unseenToo], ['never seen, of a later hand', unseenLater]] as const) {
  console.log(`${name}: ${inWords(figuresOf(table))}`)
  console.log(`  in Chinese: ${inWords(figuresOf(table.filter(isChinese)))}`)
  console.log(`  in other letters: ${inWords(figuresOf(table.filter((one) => !isChinese(one))))}`)
}
console.log(figuresOf([...utterances, ...freshEyes, ...otherEyes]).wrong.join('\n'))
