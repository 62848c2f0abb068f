import type { Plain } from '../messageCheck/plain'

/** Said of goods, prices and moods with the words of fire, death and blows, and nothing of the kind meant. */
const IDIOMS =
  /\b(?:bath bombs?|fire ?(?:stick|tv|truck|engine|pit|place|work)s?|hot (?:pink|wheels|dogs?|pot|sauce|deals?|sale)|killer (?:price|deal|heels|look)s?|(?:poison|acid|blood|fire|smoke|flame|ash) (?:red|green|gr[ae]y|orange|pink|blue|yellow)|(?:is|are|was|it'?s)? ?killing me|(?:phone|battery) wants to die|to die for|die.?cast|dead (?:slow|cheap|pixels?|on arrival|stock)|dying (?:battery|slowly)|death metal|punch(?:ing)? (?:bags?|holes?|cards?)|shocking(?:ly)?|got burned by|ugly as hell|threw up (?:my|his|her|our) hands|hit (?:the|a) (?:button|limit|discount))\b/g

/** A text of English with its idioms taken out. */
export const unfigured = ({ text }: Plain): string => text.replace(IDIOMS, '')
