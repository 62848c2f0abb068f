import type { PhraseWords } from '../../../words'

export const platform = {
  askPlatform: [
    'ask the platform to step in', 'how to get pinduoduo involved', 'platform intervention', 'want the platform to decide', 'talks with the seller failed, need the platform', 'where is the intervene button', 'escalate to pinduoduo',
  ],
  askSupport: [
    'talk to a human', 'contact pinduoduo support', 'official customer service', 'only bots answer', 'question about the rules', 'how do i reach a real agent', 'where is help in the app', 'call the platform',
  ],
  'ruling.won': [
    'platform decided for me but no money', 'i won, seller doesnt pay', 'the ruling says refund, nothing happened', 'platform approved my refund, what now', 'platform agreed to exchange, seller wont', 'won the case on the app',
    'decision in my favour',
  ],
  'ruling.lost': [
    'platform sided with the seller', 'platform rejected my refund', 'lost the dispute', 'unfair decision', 'want them to look again', 'appeal the decision', 'only part of it was granted', 'platform says my evidence is not enough and refused',
  ],
  'ruling.turnedBack': [
    'platform sent me back to the seller', 'they ask for more evidence', 'application returned', 'platform says i cannot apply', 'told to negotiate first', 'closed my case without a result', 'need to add documents', 'platform wont take the case',
  ],
  'ruling.unsure': [
    'i dont understand what the platform decided', 'did i win or lose, the notice is unclear', 'the ruling text is confusing', 'cannot tell who the platform sided with', 'what does their decision mean', 'platform sent a long notice i cant follow', 'no idea how to read the result',
    'the platform answered but i dont get it',
  ],
  'ruling.promisePassed': [
    'support promised to call back and didnt', 'deadline they gave has passed', 'said three days, now five', 'agent promised a refund, nothing came', 'no callback', 'they keep saying wait', 'promise not kept by support', 'ticket escalated then silence',
  ],
} satisfies PhraseWords<'platform'>
