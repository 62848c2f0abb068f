/**
 * The folder a site stands in, with a slash at both ends: `some/folder` gives `/some/folder/`. Throws on what is no
 * folder or would be written otherwise in an address: the pages could not find themselves there.
 *
 * @param {string | undefined} said
 */
export function baseFrom(said) {
  const base = `/${said ?? ''}/`.replace(/\/{2,}/g, '/')
  if (/^\/(?:(?!\.{1,2}\/)[\w.~-]+\/)*$/.test(base)) return base
  throw new Error(`BASE must be a folder like /some/folder/, of letters without accents, digits and . _ ~ - (the origin goes into ORIGIN): ${said}`)
}
