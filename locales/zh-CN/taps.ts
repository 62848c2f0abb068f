export const taps = {}
