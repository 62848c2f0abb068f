/** The text of most signs; empty where there is none. */
export const longest = (texts: readonly string[]): string => texts.reduce((one, other) => (other.length > one.length ? other : one), '')
