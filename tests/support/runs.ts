/**
 * Is a decision changed on purpose (`npm run mutation`)? A test of how long something takes, or of everything there is,
 * one by one, says nothing then, and is skipped.
 */
export const isMutated = process.env['MUTATION'] !== undefined

/** Are rules tried on inputs that differ each time (`npm run fuzz`)? */
export const isFuzzed = process.env['RUNS'] !== undefined

/** A mutant is met by so many tries of a rule; others are as good as these. */
const ENOUGH = 15

/** How often a rule is tried: `npm run fuzz` says how many times as often; under mutation it is a few. */
export const runs = (usual: number): number => (isMutated ? Math.min(usual, ENOUGH) : usual * Number(process.env['RUNS'] ?? 1))
