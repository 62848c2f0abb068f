export const deadlines = {}
