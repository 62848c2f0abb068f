import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotlied = promisify(brotliCompress)
const gzipped = promisify(gzip)

const worthIt = /\.(?:html|js|css|svg|json|txt|xml|webmanifest)$/

/** Writes `.br` and `.gz` beside every text file, as small as they get: a server only has to hand them out. */
export async function compressAll(dist: string): Promise<void> {
  const names = (await readdir(dist, { recursive: true })).filter((name) => worthIt.test(name))
  await Promise.all(
    names.map(async (name) => {
      const file = join(dist, name)
      const content = await readFile(file)
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      }
      const [br, gz] = await Promise.all([brotlied(content, { params }), gzipped(content, { level: 9 })])
      await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)])
    }),
  )
}
