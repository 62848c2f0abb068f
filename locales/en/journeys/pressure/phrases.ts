import type { PhraseWords } from '../../../words'

export const pressure = {
  'pressure.degrading': [
    'wants me to film an apology before refunding', 'told to cut it up on video', 'asks me to kneel on camera',
    'seller demands nude photos to prove the size', 'humiliating demand', 'they want me to slap myself', 'must hold my id and insult myself',
    'wants my child to say sorry on video', 'i have to bark like a dog on video', 'seller wants a video of me hitting my child',
    'he tells me to eat it on camera', 'wants me to apologise publicly in the comments', 'asks for pictures of my body before he refunds',
    'must write that i am a thief', 'told to drink the detergent to prove it is bad', 'makes me bow to the camera', 'wants photos in underwear',
    'disgusting request from the shop to get my money back', 'they want me to smash it and say sorry on film', 'wants to see me cry on video',
    'says kneel and you get the refund', 'shop wants my mother to record an apology',
    'shoes came apart and the owner wants a film of my child kneeling before he pays back', 'seller wants me to humiliate myself',
    'i have to apologise on video', 'make a video saying i am a liar', 'wants a naked photo', 'they ask me to kneel', 'asked me to slap my face',
    'film myself destroying it and apologising', 'wants my kid to apologise on camera', 'says eat it or no refund', 'degrading demand for a refund',
    'told to bow and beg for my refund', 'they want me to insult myself', 'they ask indecent pictures before refunding',
  ],
  'pressure.summons': [
    'i got a court summons', 'the seller is suing me', 'letter from a lawyer', 'text message from a court', 'sued over a refund',
    'the court called me about mediation', 'he says he has filed a case against me', 'hearing next week, i only returned a thing',
    'legal letter says pay or else', 'summons in the mail', 'the shop took me to court', 'a law firm texted me',
    'am i really being sued over 40 yuan', 'clerk of a court phoned me', 'got legal papers from another province',
    'the seller sued me for a bad review', 'served with court documents', 'must i go to the hearing', 'sms says a case is filed against me',
    'got a letter with a stamp, says i owe the shop', 'lawyer called and says pay back the refund', 'mediator contacted me about the sellers claim',
    'i am the defendant, seller wants damages', 'scared of the court leter',
    'got a text that a court in another city has a case against me over trousers i never sent back, is it real',
    'a law office says refund only is theft and they will sue me in three days', 'court summons', 'i am being sued', 'sued by the seller',
    'seller sued me', 'lawyer letter', 'received a letter from a lawyer', 'court sms', 'court called me', 'court notice', 'got papers from court',
    'seller took legal action against me',
  ],
} satisfies PhraseWords<'pressure'>
