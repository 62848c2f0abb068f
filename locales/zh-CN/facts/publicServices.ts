export const publicServices = {}
