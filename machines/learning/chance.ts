/** Numbers as if by chance, and the same each time. */
export function dice(): () => number {
  let state = 7
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff
    return state / 0x80_00_00_00
  }
}

/** Puts them into an order as if by chance. */
export function shuffle(all: Int32Array, random: () => number): void {
  for (let left = all.length - 1; left > 0; left -= 1) {
    const at = Math.floor(random() * (left + 1))
    const one = all[left] ?? 0
    all[left] = all[at] ?? 0
    all[at] = one
  }
}
