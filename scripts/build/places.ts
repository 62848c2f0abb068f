/** Where the built site goes. */
export const pages = 'dist'

/** Where what only the build needs goes: outside the site, inside the repository so that packages resolve. */
export const outOfTheWay = '.cache/prerender'

/** Where the licences of all code that is not ours lie beside it, as they ask to. */
export const licences = 'licences.txt'

/** The oldest browsers promised: a five-year-old phone. */
export const targets = ['chrome87', 'safari14']
