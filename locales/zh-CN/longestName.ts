import { steps } from './steps'

const names = Object.values(steps).map(({ short }) => short)

/** The longest short name there is: room is kept for it where the others are not here. The build works it out. */
export const longestName = names.sort((one, other) => other.length - one.length)[0] ?? ''
