export const hotlines = {}
