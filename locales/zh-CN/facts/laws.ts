export const laws = {}
