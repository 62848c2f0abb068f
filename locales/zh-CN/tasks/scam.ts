export const scam = {}
