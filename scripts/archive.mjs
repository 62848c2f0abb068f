import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { unzipSync, zipSync } from 'fflate'

// What a release leaves for those after it: as much of its site as somebody with a case had on their device, in one stream,
// since its pages and scripts are much alike.

/** Years before 1980 do not exist in an archive, and the time of day would be that of the machine's zone. */
export const mtime = new Date(2000, 0, 1)

/** Pages that are opened by their address; all others come from the application, or from the shell. */
const pages = ['zh-CN/index.html', 'zh-CN/cases/index.html', 'zh-CN/about/index.html']

const parts = /^(?:(?:sw\.js|404\.html|index\.html|icon\.svg|[\w-]+\.webmanifest)$|assets\/|shell\/)/

/** What is compressed again, the language nobody here reads, and papers, which say nothing of what is kept. */
const leftOut = /\.(?:br|gz)$|^(?:shell\/|assets\/(?:words-)?)en[.-]|^assets\/(?:[Pp]apers|words-[\w-]+-documents)-/

/**
 * Packs what a later version is tested against.
 *
 * @param {ReadonlyMap<string, Uint8Array>} files the built site
 */
export function packed(files) {
  const wanted = [...files].filter(([name]) => pages.includes(name) || (parts.test(name) && !leftOut.test(name)))
  const archive = zipSync(Object.fromEntries(wanted), { level: 0, mtime })
  return brotliCompressSync(archive, { params: { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: archive.length } })
}

/**
 * Lays a packed site out in a folder.
 *
 * @param {string} file
 * @param {string} folder
 */
export function unpack(file, folder) {
  for (const [name, content] of Object.entries(unzipSync(brotliDecompressSync(readFileSync(file))))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
}
