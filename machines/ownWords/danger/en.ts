import type { Dangers } from './dangers'

const SECRET = '(?:verification |sms |security |login |one.?time )?codes?|(?:four|five|six|[4-6])[- ]?(?:digits?|figures?|numbers?)|otp|passwords?|pin|card (?:number|details|info)|bank (?:details|card|account number)|id (?:card|number)|passport|cvv'
const OUTSIDER = 'scammers?|fake|strangers?|agents?|him|her|them|support|caller|guy|man|woman|someone|he|she|they'

/** How danger is said in English, as `inChinese` tells it for Chinese. */
export const inEnglish: Dangers = {
  despair: {
    says: /\b(?:bu ?xiang ?huo|xiang ?zi ?sha|(?:cut|slit)\w* (?:my|his|her) wrists?|(?:am|is) (?:standing )?(?:on|at) the (?:bridge|roof(?:top)?|ledge|railing)|goodbye (?:everyone|world)|life is not worth|no way out|suicid\w*|kill (?:my|him|her)self|end (?:my|his|her)(?: own)? life|end it all|take (?:my|his|her) (?:own )?life|want(?:s|ed)? to die|feels? like dying|(?:do not|don'?t|dont|doesn'?t|no longer|not) want(?:s|ed)? to (?:live|be alive|go on|wake up)|(?:no|not any) (?:reason|point|sense|will) (?:to|in|of) liv\w+|can'?t (?:live|go on)(?: like this| anymore)?$|better off dead|jump(?:ing)? (?:off|from) (?:a |the )?(?:roof|bridge|building|balcony))\b/u,
    unless: /(?:battery|phone|screen)s? wants? to die/u,
  },
  hurt: {
    says: /\b(?:passed out|faint(?:ed|ing)|unconscious|hospital|ambulance|bleeding|food poisoning|threw up|vomit\w*|electric shock|can(?:no|')t breathe|choking|swallowed)\b/,
    unless: /\b(?:nobody|no ?one)(?: else)? (?:was |gets? |got )?(?:hurt|burn\w*)|threw up (?:my|his|her|our) hands|not hurt(?!.*(?:breath|blood|dizzy|numb))|nearly|almost|luckily|was in hospital/,
  },
  unsafe: {
    says: /\b(?:(?:caught|on) fire|smok(?:es|ed|ing)|sparks|explo\w+|blew up|gas leak|toxic|unsafe)\b/,
    unless: /\bsmok(?:e|ing) (?:alarm|detector)/,
  },
  account: {
    says: /\b(?:hacked|unauthori[sz]ed|account (?:was |is |got |has been )?(?:stolen|taken over))\b/,
    unless: /\bnot (?:stolen|hacked)/,
  },
  threatened: {
    says: /\b(?:kidnapp\w*|raped?|assault\w*|has a (?:gun|knife)|beaten by|beats? me|threaten\w*|harass\w*|(?:kill|hurt|follow(?:s|ed|ing)?) me|stalk\w*|blackmail\w*)\b/,
    unless: /\b(?:buyer|customer)[^.!?]{0,30}(?:review|money|report|star|cash)|killing me/,
  },
  scammed: {
    says: /\b(?:got scammed|(?:was|were|been) (?:scammed|defrauded)|cheated out of|\d[\d,.]*k? (?:yuan |rmb |dollars )?(?:went(?! to)|(?:is|was|are|were) gone|vanished|disappeared))\b/,
    unless: /\b(?:never|almost|nearly|refund\w*) /,
  },
  approached: {
    says: /\b(?:claim\w*|pretend\w*|pos(?:es|ing)) (?:to be|as)\b|\b(?:scam (?:call|message|text)|safe account)\b/,
    unless: /\b(?:buyer|customer|supplier)/,
  },
  acts: {
    acts: {
      code: new RegExp(`\\b(?:gave|give|given|told|tell|read|sent|send|typed|type|entered|enter|shared|share|provid\\w+|handed|filled|fill|submitted|texted|revealed|asked for|asks for|wants|wanted)\\b[^.!?,;]{0,40}\\b(?:${SECRET})\\b|\\b(?:${SECRET})\\b[^.!?,;]{0,20}\\b(?:given|told|sent|typed|entered|shared)\\b`, 'u'),
      money: new RegExp(`\\b(?:transferr?(?:ed|ing)?|wir(?:e|ed|ing)|remitted|sent|send|paid|pay)\\b[^.!?,;]{0,24}(?:money|\\d+|yuan|dollars|deposit|savings)?[^.!?,;]{0,20}\\bto (?:a |an |the |his |her |their |some )?(?:fake |private |personal |strange |safe |unknown )*(?:${OUTSIDER}|account|card|stranger)\\b|\\b(?:paid|wired|transferred) (?:him|her|them|the \\W?(?:agent|scammer|caller|guy|man|(?:\\w+ )?officer))\\b|\\bsent (?:him|her|them|the (?:agent|scammer|caller|guy|man)) (?:the |my |all |some )?(?:money|\\d|yuan|savings|gift cards?)|\\btransferr?(?:ed|ing)? (?:\\d|money|the money|everything|all)|\\b(?:sent|paid|wired) [\\d,.]*\\d ?(?:yuan |rmb |dollars )?to (?:unlock|unfreeze|release|verify|activate)\\b`, 'u'),
      screen: /\bshar(?:e|ed|es|ing) (?:my|his|her|our|the)? ?(?:phone )?screen|screen.?shar\w*|remote(?:ly)? (?:control\w*|access\w*)|(?:install|download)(?:ed|ing|s)? (?:an?|the|his|their|some|this)? ?(?:\w+ )?(?:app|software|program)|anydesk|teamviewer|controls? my phone|phone moves by itself|meeting app/u,
    },
    beside: /(?!)/gu,
    denied: /\b(?:not|never|no|without|didn'?t|did not|haven'?t|don'?t|won'?t|wouldn'?t|refused to|almost|nearly|about to|should i|before i|yet to)\b[^.!?,;]{0,20}$/u,
    wanted: /\b(?:asks?|asked|asking|wants?|wanted|tells?|told (?:me|us|him|her|my \w+) to|telling|says|insists?|needs?|needed|must|have to|should|ordered me)\b/gu,
    done: /\bmade (?:me|him|her|us|my \w+)\b|\b(?:i|we|she|he|mum|mom|dad|mother|father) (?:have |had |just |already |then |also |stupidly )*(?:did|sent|paid|gave|told|read|shared|installed|downloaded|transferred|wired|entered|typed|filled)\b|already|just now/u,
    complied: /\b(?:i|she|he|mum|mom|dad|my \w+) (?:did|have|just|already|then|also)? ?(?:did|sent|gave|told|paid|shared|installed|transferred|clicked|entered|typed|followed|agreed|opened)\b|^ ?(?:only|just) (?:the|my|her|his|our)\b/u,
    balked: /\b(?:not|never|didn'?t|haven'?t|hasn'?t|won'?t|refused|hung up)\b/u,
  },
}
