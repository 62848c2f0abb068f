export const urgent = {}
