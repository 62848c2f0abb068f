const TRIES = 3

function spentOn(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return user + system
}

/**
 * What a piece of work costs this processor at best, in microseconds. Other processes do not count, but how fast the
 * processor is does: so two costs are compared, and none is held to a number.
 */
const costOf = (work: () => unknown): number => Math.min(...Array.from({ length: TRIES }, () => spentOn(work)))

/** So little (microseconds) that a garbage collection may double it. */
const NOTHING = 10_000

/**
 * Does work grow about as what it works on, and not as its square? What is tenfold may cost fifty times as much; a wild
 * pattern would cost a hundred times.
 */
export const growsEvenly = (one: () => unknown, tenfold: () => unknown): boolean =>
  costOf(tenfold) < 50 * Math.max(costOf(one), NOTHING)
