import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isRunnableDevEnvironment, type Connect, type ViteDevServer } from 'vite'
import type * as Prerender from '../../src/prerender'
import { inlineScript } from './inline.ts'
import { escape, htmlTag } from './page.ts'

const accepts = ({ method, headers }: Connect.IncomingMessage) =>
  method === 'GET' && Boolean(headers.accept?.includes('text/html'))

/** Shows every page as the build would write it, but for the styles and the policy, which Vite's own script needs loose. */
export function developmentPages(server: ViteDevServer): () => void {
  const { root, base } = server.config
  async function pageAt(pathname: string): Promise<string> {
    const { ssr } = server.environments
    if (!ssr || !isRunnableDevEnvironment(ssr)) throw new Error('The ssr environment cannot run modules')
    const { renderAt } = await ssr.runner.import<typeof Prerender>('/src/prerender.tsx')
    const page = await renderAt(pathname)
    const isDoor = page.kind === 'door'
    const script = await inlineScript(join(root, isDoor ? 'src/chooseLanguage.ts' : 'src/beforeHydration.ts'))
    const entry = '<script type="module" src="/src/main.tsx"></script>'
    const icon = `<link rel="icon" href="${base}icon.svg">`
    const template = await readFile(join(root, 'index.html'), 'utf8')
    return template
      .replace('<html lang="zh-CN">', htmlTag(page))
      .replace('<!--policy-->', '')
      .replace('<!--head-->', () => `<title>${escape(page.title)}</title>${icon}<script>${script}</script>${entry}`)
      .replace('<!--body-->', () => page.body)
  }
  return () => {
    server.middlewares.use((request, response, next) => {
      if (!accepts(request)) return next()
      // Vite has taken the base off the address by now; the pages know themselves with it.
      const pathname = base + new URL(request.url ?? '/', 'http://localhost').pathname.slice(1)
      pageAt(pathname)
        .then((html) => server.transformIndexHtml(pathname, html))
        .then((html) => response.setHeader('Content-Type', 'text/html').end(html))
        .catch(next)
    })
  }
}
