export const seller = {}
