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
    'something is off with my pdd stuff', 'not sure what this is', 'can you help me sort this', 'where do i even begin', 'a mess', "many things at once, an order, my mum, and i don't really get it",
    "my chinese is poor and i don't understand what happened with my purchase", "i have a problem but i can't say what kind", "it's a long story with pinduoduo and i don't know which part matters",
    'my grandma asks me to help with "that app thing", i don\'t know more', "i don't know whether this is the seller, the app or me", 'no clue what category this is', 'i just feel something isnt right',
    "so first there was this, then that, then nobody knew anything. i'm confused, please walk me through", "don't know how to say in english or chinese", 'help me think pls',
    "so there's a parcel, a message from a shop, a debit and my sister who says it was her or maybe not. i don't know what belongs to what and what the problem actually is",
    "i was told to use this page by a friend. honestly i can't put in one sentence what went wrong, it started small and now i'm lost",
    "my son told me to come here, I don't know what to say",
    "hmm it's a strange story about an order, nobody harmed nor money lost, hard to explain", "it's complicated, can you ask me questions",
    'many small problem together, help me to sort', "it's complicated, ask me questions", 'a strange story, nobody hurt, no money lost',
    "i'm confused about what to do",
  ],
} satisfies PhraseWords<'start'>
