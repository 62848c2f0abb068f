import type { PhraseWords } from '../../../words'

export const pressure = {
  'pressure.degrading': [
    'wants me to film an apology before refunding', 'told to cut it up on video', 'asks me to kneel on camera', 'seller demands nude photos to prove the size', 'humiliating demand', 'they want me to slap myself',
    'must hold my id and insult myself', 'wants my child to say sorry on video',
  ],
  'pressure.summons': [
    'i got a court summons', 'the seller is suing me', 'letter from a lawyer', 'text message from a court', 'sued over a refund', 'the court called me about mediation', 'he says he has filed a case against me', 'hearing next week, i only returned a thing',
    'legal letter says pay or else',
  ],
} satisfies PhraseWords<'pressure'>
