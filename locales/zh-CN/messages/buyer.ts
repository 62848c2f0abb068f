export const buyer = {}
