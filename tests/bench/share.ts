/** The value that this share of all values do not exceed: 0.5 is the median. */
export const share = (part: number, values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? NaN
