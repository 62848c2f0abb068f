export const ownOrder = {}
