import type { Dangers } from './dangers'

const near = (one: string, other: string, gap = 30) => `\\b(?:${one})\\b[^.!?\\n]{0,${gap}}\\b(?:${other})\\b|\\b(?:${other})\\b[^.!?\\n]{0,${gap}}\\b(?:${one})\\b`
const then = (one: string, other: string, gap = 30) => `\\b(?:${one})\\b[^.!?\\n]{0,${gap}}\\b(?:${other})\\b`
const says = (...all: readonly string[]) => new RegExp(all.join('|'), 'u')

const BODY = 'face|skin|eyes?|hands?|legs?|arms?|fingers?|mouth|lips?|throat|stomach|head(?! ?phone)|back|neck|scalp|body|tongue|foot|feet'
const HARM = 'swollen|swelling|swelled|burn(?:s|t|ed|ing)?|bleed\\w*|bled|blood|cut|rash|itch\\w*|hurts?|pain\\w*|broke|broken|blister\\w*|numb|red'
const SECRET = '(?:verification |sms |security |login |one.?time )?codes?|otp|passwords?|pin|card (?:number|details|info)|bank (?:details|card|account number)|id (?:card|number)|passport|cvv'
const OUTSIDER = 'scammers?|fake|strangers?|agents?|him|her|them|support|caller|guy|man|woman|someone|he|she|they'

/** How danger is said in English. */
export const inEnglish: Dangers = {
  hurt: {
    says: says(
      near(BODY, HARM),
      '\\b(?:passed out|faint(?:ed|ing)?|unconscious|hospital|ambulance|emergency room|injur(?:y|ed|ies)|bleeding|burn(?:ed|t) (?:my|his|her|our|me|him|us)|food poisoning|poisoned|threw up|throwing up|vomit\\w*|diarrh\\w+|allergic|swallow(?:ed|ing)|electric shock|electrocuted|got (?:a )?shock|shocked me|chok(?:ed|ing)|got hurt|(?:was|were|is|am|are) hurt|ma(?:de|kes) (?:me|us|him|her|my \\w+) (?:sick|ill)|rash|broke (?:my|his|her) (?:arm|leg|hip|wrist|nose|tooth)|stitches|dizzy|nause\\w+|cannot breathe|can\'t breathe|trouble breathing|fell (?:off|down|from)|stomach ?ache|suicid\\w*|kill myself|want to die|end my life)\\b',
      then('ate|eat(?:ing)?|drank|drink(?:ing)?|took|taking|us(?:ed|ing)|wore', 'sick|ill|dizzy|fever|pain|unwell|cramps'),
    ),
    unless: /\b(?:nobody|no ?one|none of us) (?:was |got |is |were )?(?:hurt|injured|harmed)|not hurt|no injur|nearly|almost|luckily|could have|did(?:n'?t| not) (?:eat|drink|use)|before (?:any|some)one|killing me|sick of|heart ?break|my head hurts from/u,
  },
  unsafe: {
    says: says(
      '\\b(?:(?:caught|catch(?:es)?|on|set on) fire|fire hazard|flames?|smok(?:e|es|ed|ing)(?! detector)|burning smell|smells? (?:of )?(?:burn\\w*|gas|chemical\\w*)|spark(?:s|ed|ing)?|explo\\w+|blew up|burst|gas leak|leak(?:s|ing)? gas|swell\\w*|swollen|bulging|overheat\\w*|(?:too|very|burning|scary|scarily|dangerously) hot|melt(?:ed|ing|s)|short.?circuit|electric(?:al)? (?:shock|fault)|live wires?|exposed wires?|expired|past (?:its|the) (?:date|expiry)|out of date|mou?ldy|worms?|maggots?|insects?|bugs in|cockroach\\w*|glass in|metal in|pieces? of (?:glass|metal|plastic)|poison(?:ous)?|toxic|dangerous|unsafe|hazard\\w*|brakes? (?:fail\\w*|do(?:n\'t| not))|recall(?:ed)?|choking hazard|sharp edges?|contaminat\\w+|no (?:batch|expiry))\\b',
    ),
    unless: /\b(?:coupon|voucher|refund|request|warranty|after-?sales|period|window|deadline|return)[^.!?]{0,14}expired|expired[^.!?]{0,10}(?:coupon|request|refund)|mou?ldy (?:fruit|strawberr|berries|orange|lemon|grape)|(?:fruit|strawberr\w*|berries|oranges|grapes)[^.!?]{0,12}mou?ldy|(?:eyes?|face|lips?|hand)[^.!?]{0,12}swollen|smok(?:e|ing) (?:alarm|detector)|exploded? with anger|hot (?:deal|sale)/u,
  },
  account: {
    says: says(
      '\\b(?:account (?:was|is|got|has been|have been)? ?(?:hacked|stolen|taken|compromised|hijacked)|hacked|unauthori[sz]ed|identity theft)\\b',
      then('(?:someone|somebody|a stranger|they|he|she) (?:else )?(?:is |has |was )?(?:log\\w*|us(?:ed|ing)|order\\w*|chang\\w*|access\\w*)', '(?:my|our) (?:account|card|password|name)'),
      near('charges?|charged|payments?|orders?|money|transactions?|purchases?|withdraw\\w*|deducted', 'wasn\'?t me|not me|did(?:n\'?t| not) (?:make|do|buy|authori\\w+|place|pay)|never (?:made|bought|placed|authori\\w+)|none of us|nobody (?:here|in)|don\'?t recogni\\w+|without my (?:knowledge|permission|consent)', 40),
      then('log(?:ged|in)? ?(?:in)?', 'another (?:city|place|device)|unknown|strange(?:r)?'),
    ),
    unless: /\b(?:pay later|subscription|auto.?renew|my (?:son|daughter|kid|child)|not stolen|not hacked|parcel|package|buyer|twice)/u,
  },
  threatened: {
    says: says(
      '\\b(?:threat\\w*|harass\\w*|harrass\\w*|(?:come|coming|came|turn(?:ed)? up|show(?:ed)? up|go) (?:to|at|over to) my (?:house|home|place|door|work|office)|(?:at|outside) my (?:door|house|home|window)|(?:hurt|kill|beat|find|attack|stab|get) me|blackmail\\w*|stalk\\w*|follow(?:ing|s) me|(?:post(?:ed|s|ing)?|shar(?:ed|ing|es)|publish\\w*|leak\\w*|put) (?:my|our) (?:phone|number|address|photo|name|picture|private|personal)\\w*|dox\\w*|knows? where (?:i|we|my)|(?:hundreds|dozens) of (?:calls|texts)|nonstop (?:calls|texts|messages)|intimidat\\w*|revenge)\\b',
    ),
    unless: /\b(?:buyer|customer|client)[^.!?]{0,30}(?:review|money|report|complain|star|cash)|get me (?:a|the|my)|find me|help me find|told me|(?:bad|negative) review/u,
  },
  scammed: {
    says: says(
      '\\b(?:got scammed|(?:was|were|been|am) (?:scammed|cheated|defrauded|conned)|scammed (?:me|us|him|her|my \\w+)? ?(?:out )?of|cheated out of|lost (?:all |my |our )?(?:\\d+|money|savings|thousands)|stole my money|gift cards? (?:already|to)|money is gone)\\b',
      near('blocked me|vanished|disappeared|unreachable|gone|ghosted', 'i paid|after (?:i |we )?(?:paid|paying|sen[dt]\\w*|transfer\\w*)|sent (?:him|her|them)', 40),
      near('tasks?|investments?', '(?:can\'?t|cannot) (?:get|withdraw)|put in|topped up', 40),
      then('paid|sent|transferred|wired', 'deposit|unlock fee|handling fee|processing fee|safe account|tax(?:es)? (?:to|first)|release', 30),
    ),
    unless: /\b(?:did(?:n'?t| not)|haven'?t|have not|never|almost|nearly|won'?t) (?:send|sent|pay|paid|transfer\w*|lose|lost|get scammed|been scammed)|deposit (?:back|not returned|refund)|as a seller|my (?:shop|store)/u,
  },
  approached: {
    says: says(
      '\\b(?:scam\\w*|fraud\\w*|phishing)\\b',
      then('(?:call(?:er|ed|s|ing)?|someone|somebody|man|woman|guy|person|he|she|they|text|message|email|sms)', '(?:claim\\w*|pretend\\w*|says?|said|saying|pos(?:es|ing)) (?:to be|he(?:\'s| is|s)?|she(?:\'s| is|s)?|they(?:\'re| are)?|as|from|it(?:\'s| is))? ?[^.!?]{0,14}(?:support|police|bank|courier|customer service|pinduoduo|pdd|platform|agent|official|delivery)', 40),
      then('(?:asks?|asked|asking|wants?|wanted|told|tells|telling|says|insists?|push\\w*|need(?:s|ed)?)', '(?:verification |sms )?code|otp|transfer|install|download|share (?:my|the|your)? ?screen|screen|wechat|qq|whatsapp|telegram|click|link|personal (?:account|wechat)|gift cards?|safe account|remote|password|bank (?:details|card)', 40),
      '\\b(?:personal wechat|outside (?:the )?(?:app|platform)|off[- ]platform|safe account|suspicious (?:call|link|text|message)|strange (?:call|link|text|message)|too good to be true|wrong refund|refund(?:ed)? (?:me )?by mistake|cancel (?:a |the |my )?membership[^.!?]{0,20}call)\\b',
    ),
    unless: /\b(?:buyer|customer|client) (?:wants|asks|asked|says|told)|supplier|scam(?:ming)? (?:shop|store|seller)|this (?:shop|store|seller) (?:is|scams)|(?:reset|forgot|wrong) (?:my )?password|as (?:a )?company|our (?:company|office|firm)/u,
  },
  acts: {
    acts: {
      code: new RegExp(`\\b(?:gave|give|given|told|tell|read|sent|send|typed|type|entered|enter|shared|share|provid\\w+|handed|filled|fill|submitted|texted|revealed|asked for|asks for|wants)\\b[^.!?,;]{0,40}\\b(?:${SECRET})\\b|\\b(?:${SECRET})\\b[^.!?,;]{0,20}\\b(?:given|told|sent|typed|entered|shared)\\b`, 'u'),
      money: new RegExp(`\\b(?:transferr?(?:ed|ing)?|wir(?:e|ed|ing)|remitted|sent|send|paid|pay)\\b[^.!?,;]{0,24}(?:money|\\d+|yuan|dollars|deposit|savings)?[^.!?,;]{0,20}\\bto (?:a |an |the |his |her |their |some )?(?:fake |private |personal |strange |safe |unknown )*(?:${OUTSIDER}|account|card|stranger)\\b|\\b(?:paid|wired|transferred) (?:him|her|them|the (?:agent|scammer|caller|guy|man))\\b|\\bsent (?:him|her|them|the (?:agent|scammer|caller|guy|man)) (?:the |my |all |some )?(?:money|\\d|yuan|savings|gift cards?)|\\btransferr?(?:ed|ing)? (?:\\d|money|the money|everything|all)`, 'u'),
      screen: /\bshar(?:e|ed|es|ing) (?:my|his|her|our|the)? ?(?:phone )?screen|screen.?shar\w*|remote(?:ly)? (?:control\w*|access\w*)|(?:install|download)(?:ed|ing|s)? (?:an?|the|his|their|some|this)? ?(?:\w+ )?(?:app|software|program)|anydesk|teamviewer|controls? my phone|phone moves by itself|meeting app/u,
    },
    denied: /\b(?:not|never|no|without|didn'?t|did not|haven'?t|don'?t|won'?t|wouldn'?t|refused to|almost|nearly|about to|should i|before i|yet to)\b[^.!?,;]{0,20}$/u,
    wanted: /\b(?:asks?|asked|asking|wants?|wanted|tells?|told (?:me|us|him|her|my \w+) to|telling|says|insists?|needs?|needed|must|have to|should|ordered me)\b/gu,
    done: /\bmade (?:me|him|her|us|my \w+)\b|\b(?:i|we|she|he|mum|mom|dad|mother|father) (?:have |had |just |already |then |also |stupidly )*(?:did|sent|paid|gave|told|read|shared|installed|downloaded|transferred|wired|entered|typed|filled)\b|already|just now/u,
    complied: /\b(?:i|she|he|mum|mom|dad|my \w+) (?:did|have|just|already|then|also)? ?(?:did|sent|gave|told|paid|shared|installed|transferred|clicked|entered|typed|followed|agreed|opened)\b/u,
    balked: /\b(?:not|never|didn'?t|haven'?t|hasn'?t|won'?t|refused|hung up)\b/u,
  },
}
