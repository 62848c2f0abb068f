import type { Dangers } from './dangers'

const SECRET = '(?:verification |sms |security |login |one.?time )?codes?|(?:four|five|six|[4-6])[- ]?(?:digits?|figures?|numbers?)|otp|passwords?|pin|card (?:number|details|info)|bank (?:details|card|account number)|id (?:card|number)|passport|cvv'
const OUTSIDER = 'scammers?|fake|strangers?|agents?|him|her|them|support|caller|guy|man|woman|someone|he|she|they'

/** How danger is said in English, as `inChinese` tells it for Chinese. */
export const inEnglish: Dangers = {
  despair: {
    says: /\b(?:bu ?xiang ?huo|xiang ?zi ?sha|(?:cut|slit)\w* (?:my|his|her) wrists?|(?:am|is) (?:standing )?(?:on|at) the (?:bridge|roof(?:top)?|ledge|railing)|goodbye (?:everyone|world)|life is not worth|no way out|suicid\w*|kill (?:my|him|her)self|end (?:my|his|her)(?: own)? life|end it all|take (?:my|his|her) (?:own )?life|want(?:s|ed)? to die|(?:do not|don'?t|dont|doesn'?t|no longer|not) want(?:s|ed)? to (?:live|be alive|go on|wake up)|(?:no|not any) (?:reason|point|sense|will) (?:to|in|of) liv\w+|can'?t (?:live|go on)(?: like this| anymore)?$|better off dead|jump(?:ing)? (?:off|from) (?:a |the )?(?:roof|bridge|building|balcony))\b/u,
    unless: /(?:battery|phone|screen)s? wants? to die/u,
  },
  hurt: {
    says: /\b(?:passed out|faint(?:ed|ing)|unconscious|hospital|ambulance|injured|bleeding|burn(?:ed|t) (?:my|his|her|me)|food poisoning|threw up|throwing up|vomit\w*|diarrh\w*|(?:eyes?|face|lips?|tongue|throat|hands?|skin) (?:is |are |was |all |got |very )*(?:swollen|swell\w*|clos\w+|tight|bleeding|numb|peeling)|(?:got|get|gave (?:me|him|her)|a|an)(?: electric)? shock|shocked (?:me|him|her|my)|can(?:no|')t (?:breathe|stand up|feel (?:my|his|her|two|three))|allergic|swallowed|electric shock|choking|rash|hurt myself)\b/u,
    unless: /\b(?:nobody|no ?one)(?: else)? (?:was |gets? |got )?(?:hurt|burn\w*)|threw up (?:my|his|her|our) hands|not hurt|nearly|almost|luckily|killing me|was in hospital/u,
  },
  unsafe: {
    says: /\b(?:(?:caught|on) fire|smok(?:e|es|ed|ing)|sparks?|explo\w+|blew up|gas leak|melted|worms?|maggots?|mou?ldy|glass in|toxic|unsafe)\b/u,
    unless: /\b(?:mou?ldy (?:fruit|strawberr|berries)|smok(?:e|ing) (?:alarm|detector))/u,
  },
  account: {
    says: /\b(?:lost (?:my |his |her )?(?:phone|mobile)[^.!?]{0,40}(?:card|wallet|bank|pay|money|pdd|pinduoduo|spend)|(?:phone|mobile)[^.!?]{0,12}(?:stolen|snatched)|hacked|unauthori[sz]ed|account (?:was |is |got |has been )?(?:stolen|taken over))\b|\b(?:charge|payment|order)[^.!?]{0,30}\b(?:wasn'?t me|none of us|never (?:made|authori[sz]ed))/u,
    unless: /\b(?:not (?:stolen|hacked)|pay later|my (?:son|daughter|kid))/u,
  },
  threatened: {
    says: /\b(?:kidnapp\w*|raped?|assault\w*|has a (?:gun|knife)|beaten by|beats me|threaten\w*|harass\w*|(?:come|came|coming) to my (?:house|home|place)|at my door|kill me|hurt me|stalk\w*|blackmail\w*|(?:my|our) (?:nude |naked )?(?:photos?|pictures?|video)[^.!?]{0,30}(?:money|pay|send|everyone|family|friends)|follow(?:s|ed|ing)? me (?:home)?|beat me|come (?:to|and) (?:get|find|beat|settle)[^.!?]{0,10}me)\b/u,
    unless: /\b(?:buyer|customer)[^.!?]{0,30}(?:review|money|report|star|cash)/u,
  },
  scammed: {
    says: /\b(?:got scammed|(?:was|were|been) (?:scammed|cheated|defrauded)|cheated out of|gift cards? already)\b|\b(?:paid|sent|transferred) (?:\w+ )?(?:twice|(?:two|three|four|five|several|\d+) times)\b[^.!?]{0,30}\b(?:more|again|another|still)|\b\d[\d,.]*k? (?:yuan |rmb |dollars )?(?:went(?! to (?:the )?(?:shop|seller))|(?:is|was|are|were|has|have) (?:just )?gone|vanished|disappeared)|\b(?:loan|borrowed)\b[^.!?]{0,30}\b(?:sent|paid|transferred|wired)\b|\b(?:sent|gave|read|texted|told)\b[^.!?]{0,12}\b(?:him|her|them|the (?:agent|caller|man|guy))\b[^.!?]{0,20}\bgift cards?/u,
    unless: /\b(?:never|almost|nearly|refund\w*) /u,
  },
  approached: {
    says: /\b(?:claim\w*|pretend\w*|pos(?:es|ing)) (?:to be|as)\b|\b(?:scam (?:call|message|text)|personal wechat|safe account)\b/u,
    unless: /\b(?:buyer|customer|supplier)/u,
  },
  acts: {
    acts: {
      code: new RegExp(`\\b(?:gave|give|given|told|tell|read|sent|send|typed|type|entered|enter|shared|share|provid\\w+|handed|filled|fill|submitted|texted|revealed|asked for|asks for|wants)\\b[^.!?,;]{0,40}\\b(?:${SECRET})\\b|\\b(?:${SECRET})\\b[^.!?,;]{0,20}\\b(?:given|told|sent|typed|entered|shared)\\b`, 'u'),
      money: new RegExp(`\\b(?:transferr?(?:ed|ing)?|wir(?:e|ed|ing)|remitted|sent|send|paid|pay)\\b[^.!?,;]{0,24}(?:money|\\d+|yuan|dollars|deposit|savings)?[^.!?,;]{0,20}\\bto (?:a |an |the |his |her |their |some )?(?:fake |private |personal |strange |safe |unknown )*(?:${OUTSIDER}|account|card|stranger)\\b|\\b(?:paid|wired|transferred) (?:him|her|them|the (?:agent|scammer|caller|guy|man))\\b|\\bsent (?:him|her|them|the (?:agent|scammer|caller|guy|man)) (?:the |my |all |some )?(?:money|\\d|yuan|savings|gift cards?)|\\btransferr?(?:ed|ing)? (?:\\d|money|the money|everything|all)|\\b(?:sent|paid|wired) [\\d,.]*\\d ?(?:yuan |rmb |dollars )?to (?:unlock|unfreeze|release|verify|activate)\\b`, 'u'),
      screen: /\bshar(?:e|ed|es|ing) (?:my|his|her|our|the)? ?(?:phone )?screen|screen.?shar\w*|remote(?:ly)? (?:control\w*|access\w*)|(?:install|download)(?:ed|ing|s)? (?:an?|the|his|their|some|this)? ?(?:\w+ )?(?:app|software|program)|anydesk|teamviewer|controls? my phone|phone moves by itself|meeting app/u,
    },
    beside: /(?!)/gu,
    denied: /\b(?:not|never|no|without|didn'?t|did not|haven'?t|don'?t|won'?t|wouldn'?t|refused to|almost|nearly|about to|should i|before i|yet to)\b[^.!?,;]{0,20}$/u,
    wanted: /\b(?:asks?|asked|asking|wants?|wanted|tells?|told (?:me|us|him|her|my \w+) to|telling|says|insists?|needs?|needed|must|have to|should|ordered me)\b/gu,
    done: /\bmade (?:me|him|her|us|my \w+)\b|\b(?:i|we|she|he|mum|mom|dad|mother|father) (?:have |had |just |already |then |also |stupidly )*(?:did|sent|paid|gave|told|read|shared|installed|downloaded|transferred|wired|entered|typed|filled)\b|already|just now/u,
    complied: /\b(?:i|she|he|mum|mom|dad|my \w+) (?:did|have|just|already|then|also)? ?(?:did|sent|gave|told|paid|shared|installed|transferred|clicked|entered|typed|followed|agreed|opened)\b/u,
    balked: /\b(?:not|never|didn'?t|haven'?t|hasn'?t|won'?t|refused|hung up)\b/u,
  },
}
