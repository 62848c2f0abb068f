import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotlied = promisify(brotliCompress)
const gzipped = promisify(gzip)

const worthIt = /\.(?:html|js|css|svg|json|txt|xml|webmanifest)$/

/** The best costs ten times as much as the last but one, and saves a twentieth. */
const { BROTLI_MAX_QUALITY: BEST } = constants
const FAST = 9

/** Pages are most of all there is, beside what comes with every first visit. */
const isFurtherPage = (name: string): boolean => /[^/]\/[^/]+\/index\.html$/.test(name.replaceAll('\\', '/'))

/**
 * Writes `.br` and `.gz` beside every text file, as small as they get: a server only has to hand them out.
 *
 * @param isHurried where nobody will be sent the pages beyond the first
 */
export async function compressAll(dist: string, { isHurried }: { readonly isHurried: boolean }): Promise<void> {
  const names = (await readdir(dist, { recursive: true })).filter((name) => worthIt.test(name))
  await Promise.all(
    names.map(async (name) => {
      const file = join(dist, name)
      const content = await readFile(file)
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: isHurried && isFurtherPage(name) ? FAST : BEST,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      }
      const [br, gz] = await Promise.all([brotlied(content, { params }), gzipped(content, { level: 9 })])
      await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)])
    }),
  )
}
