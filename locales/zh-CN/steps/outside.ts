export const outside = {}
