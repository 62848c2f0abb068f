import { figuresOf } from '../tests/support/figures'
import { heldBack, utterances } from '../tests/machines/ownWords/utterances'

// npm run phrases: how well people's own words are heard, and what was heard wrong of those it may be tuned on.
for (const [name, table] of [['to tune on', utterances], ['kept aside', heldBack]] as const) {
  const { among, first, danger, none } = figuresOf(table)
  const said = Object.entries({ 'among three': among, first, 'danger first': danger, 'nothing there': none })
  console.log(name, said.map(([what, { right, of }]) => `${what} ${right}/${of} (${Math.round((100 * right) / of)} %)`).join(' · '))
}
console.log(figuresOf(utterances).wrong.join('\n'))
