export const endings = {}
