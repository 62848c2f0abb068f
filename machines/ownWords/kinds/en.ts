import type { Kinds } from './kinds'

/** What kind of text it is, in English. */
export const kinds: Kinds = {
  aNumber: /(?:is|whose) (?:this|that) (?:phone )?number|real number/,
  narrator: /\b(?:i|my|me)\b(?! am (?:from|calling))/,
  offers: /\bcongratulations|earn \d/,
  wants: /\bclick|\blink\b|\bpay\b|verification|transfer|download/,
  asks: /(?:please|kindly|you (?:must|need to|have to)) (?:\w+ ){0,3}(?:tell|give|send|share|read)\b/,
  harm: /^(?:please |can you )?(?:tell me |teach me |show me )?how (?:do i|do you|to|can i|can you) (?:\w+ )?(?:scam|cheat|hack|steal|fake|forge|blackmail|threaten|poison|kill (?!my)|stalk|dox|(?:get|take) revenge|get back at|defraud|make (?:a )?bomb)/,
}
