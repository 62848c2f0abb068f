/** Threats, degrading demands, a court’s papers: never an argument with the merchant. */
export const pressure = {}
