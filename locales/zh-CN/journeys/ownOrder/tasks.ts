/** Where the platform itself, or nobody the buyer dealt with, stands on the other side. */
export const ownOrder = {}
