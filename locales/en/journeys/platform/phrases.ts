import type { PhraseWords } from '../../../words'

export const platform = {
  askPlatform: [
    'ask the platform to step in', 'how to get pinduoduo involved', 'platform intervention', 'want the platform to decide',
    'talks with the seller failed, need the platform', 'where is the intervene button', 'escalate to pinduoduo', 'i want the platform to step in',
    'how do i apply for intervention', 'let pdd judge', 'cant agree with the seller, platform please', 'request official intervention',
    'how to escalate a dispute in the app', 'ask pinduoduo to decide between me and the seller', 'when can i ask for platform help in a dispute',
    'what to upload for intervention', 'have the platform force the refund', 'no deal with the seller so i apply to the platform',
    'platfrom intervention how', 'argued a week with the owner, he wont move, i want pdd to take over but where do i press',
  ],
  askSupport: [
    'talk to a human', 'contact pinduoduo support', 'official customer service', 'only bots answer', 'question about the rules',
    'how do i reach a real agent', 'where is help in the app', 'call the platform', 'live agent please', 'how to reach support',
    'human customer service', 'i keep getting the robot', 'speak to a person at pdd', 'where do i find customer service',
    'phone line of the platform is busy', 'i dont understand a platform rule', 'my review isnt showing, who to ask',
    'how to delete my pinduoduo account, ask support', 'suggestions for the platform', 'is there a real person at pinduoduo', 'conect me to an agent',
    'i typed ten lines to the robot, i just want to speak with a living person',
  ],
  'ruling.won': [
    'platform decided for me but no money', 'i won, seller doesnt pay', 'the ruling says refund, nothing happened',
    'platform approved my refund, what now', 'platform agreed to exchange, seller wont', 'won the case on the app', 'decision in my favour',
    'platform supports me, now what', 'platform ruled refund, seller wont pay', 'dispute won, waiting for money',
    'intervention succeeded but nothing happened', 'platform told the seller to refund and he didnt', 'ruled in my favor, still no exchange',
    'i won against the seller on the platform', 'platform approved, when do i get it', 'they judged for me, the seller ignores it',
    'ruling says replace, no replacement', 'my mum won her case, no money yet',
    'the notice says the platform agreed with me but days later there is no money and the seller curses',
  ],
  'ruling.lost': [
    'platform sided with the seller', 'platform rejected my refund', 'lost the dispute', 'unfair decision', 'want them to look again',
    'appeal the decision', 'only part of it was granted', 'platform says my evidence is not enough and refused', 'platform decided against me',
    'intervention failed', 'they ruled for the seller', 'platform denied the refund', 'how to appeal the ruling', 'ask for a second review',
    'the decision was wrong, they ignored my photos', 'platform granted only half, not happy', 'platform says seller is not at fault',
    'lost on the platform, i have new evidence', 'dispute rejected by pinduoduo',
    'they wrote not enough evidence although i sent eight pictures, can someone look again',
  ],
  'ruling.turnedBack': [
    'platform sent me back to the seller', 'they ask for more evidence', 'application returned', 'platform says i cannot apply',
    'told to negotiate first', 'closed my case without a result', 'need to add documents', 'platform wont take the case',
    'platform says talk with the seller first', 'intervention returned without decision', 'platform wants more proof',
    'they say the case doesnt qualify', 'application bounced by the platform', 'platform asks for an unboxing video i dont have',
    'evidence not clear, upload again', 'platform said conditions not met', 'they closed the intervention, no verdict',
    'must supplement documents for the platform', 'case sent back, dont understand the reason',
    'asked the platform to take it and next day it was returned, go negotiate they say',
  ],
  'ruling.unsure': [
    'i dont understand what the platform decided', 'did i win or lose, the notice is unclear', 'the ruling text is confusing', 'cannot tell who the platform sided with', 'what does their decision mean', 'platform sent a long notice i cant follow', 'no idea how to read the result',
    'the platform answered but i dont get it',
  ],
  'ruling.promisePassed': [
    'support promised to call back and didnt', 'deadline they gave has passed', 'said three days, now five', 'agent promised a refund, nothing came',
    'no callback', 'they keep saying wait', 'promise not kept by support', 'ticket escalated then silence', 'support said two days, its been four',
    'they never called me back', 'customer service broke its promise', 'the agent said someone will contact me, nobody did', 'ticket overdue',
    'compensation promised by support never paid', 'still waiting for the call from pdd', 'agreed time is over and no reply from the platform',
    'every time support says it is forwarded', 'said they would text me, nothing', 'support promised by friday, now its sunday',
    'they swore i would hear on monday, monday came and went, then another agent told me to wait again',
  ],
} satisfies PhraseWords<'platform'>
