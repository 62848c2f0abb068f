/** Signs that may not begin a line of Chinese. */
const NO_START = /^[，。、；：？！）》」』”’…·%,.;:?!)\]}]/
/** Signs that may not end one; a line to write on stands before what is written there. */
const NO_END = /[（《「『“‘([{＿]$/

const SIGNS = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[^\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\s]+\s*|\s+/g

/** Pieces a line may be broken between: words with their blank, single Chinese signs. */
export const broken = (text: string): readonly string[] => text.match(SIGNS) ?? []

/** Do two pieces belong on one line? None begins with a stop, none ends with an opening mark. */
export const clings = (before: string, after: string): boolean => NO_START.test(after) || NO_END.test(before)
