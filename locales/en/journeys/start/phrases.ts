import type { PhraseWords } from '../../../words'

export const start = {
  'start.unsure': [
    'i dont know where to start', 'not sure which one it is', 'it is complicated', 'hard to explain', 'i cant tell what kind of problem this is',
    'several things at once', 'none of these fits me', 'something feels off but i cannot say what', 'i am confused about all this',
    'no idea what to choose', 'i dont know how to put it', 'no clue which option is mine', 'its a long messy story', 'cannot decide what to pick',
    'not sure what happened exactly', 'my case is strange, where does it belong', 'too many things happened, please sort it for me',
    'dont understand these choices', 'my parents story makes no sense to me either', 'i dont know', 'dont know what to do',
    'im not sure what this is', 'cant explain it', 'i am lost with all these choices', 'which of these should i choose', 'not sure which answer fits',
    'i dont know which category my problem is', 'everything is mixed up', 'hard to say what happened', 'my situation isnt listed',
    'i have no idea what is going on', 'confused, help me sort it out', 'dont know where to begin', 'what kind of case is mine',
    'i cannot describe it', 'it is a bit of everything', 'which of the choices is right for me', 'i dont see my problem here',
    'i need help but dont know with what', 'my head is spinning, where to begin', 'everything went wrong at once', 'unsure', 'not sure', 'no idea',
    'what should i choose',
    'none of these', 'something else', 'cannot say what it is', 'my head explodes, where do I start',
  ],
} satisfies PhraseWords<'start'>
