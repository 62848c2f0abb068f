/**
 * The folder a site stands in, with a slash at both ends: `some/folder` gives `/some/folder/`.
 *
 * @param {string | undefined} said
 */
export const baseFrom = (said) => `/${said ?? ''}/`.replace(/\/{2,}/g, '/')
