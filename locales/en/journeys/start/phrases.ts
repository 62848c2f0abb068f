import type { PhraseWords } from '../../../words'

export const start = {
  'start.unsure': [
    'i dont know where to start', 'not sure which one it is', 'it is complicated', 'hard to explain', 'i cant tell what kind of problem this is', 'several things at once', 'none of these fits me', 'something feels off but i cannot say what',
    'i am confused about all this', 'no idea what to choose',
  ],
} satisfies PhraseWords<'start'>
