/** Is this word one of a table's own keys? A word from outside may be one that every object knows, such as `constructor`. */
export const isKeyOf = <T extends object>(table: T, word: string): word is Extract<keyof T, string> =>
  Object.prototype.hasOwnProperty.call(table, word)

/** The keys of a table, in the order they are written. */
export const keysOf = <T extends object>(table: T): readonly Extract<keyof T, string>[] =>
  Object.keys(table).filter((word): word is Extract<keyof T, string> => isKeyOf(table, word))
