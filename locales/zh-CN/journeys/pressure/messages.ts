export const pressure = {}
