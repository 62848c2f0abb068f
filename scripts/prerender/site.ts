import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type * as Prerender from '../../src/prerender'
import type { Page } from '../../src/prerender'
import type { Assets } from './assets.ts'
import { inlineScript } from './inline.ts'
import { manifestOf, webManifest } from './manifest.ts'
import { fillTemplate, type Frame } from './page.ts'

export type Site = {
  readonly root: string
  readonly dist: string
  /** Where the build keeps what no visitor needs. */
  readonly workshop: string
  readonly base: string
  readonly origin: string
  /** Where the publisher of this copy is written to (`mailto:…`, `https:…`), or `''`. */
  readonly contact: string
  readonly assets: Assets
  readonly prerender: typeof Prerender
}

function sitemap(pages: readonly Page[], origin: string): string {
  const link = ({ lang, href }: Page['alternates'][number]) =>
    `<xhtml:link rel="alternate" hreflang="${lang}" href="${origin}${href}"/>`
  const url = ({ href, alternates }: Page) => `<url><loc>${origin}${href}</loc>${alternates.map(link).join('')}</url>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages.map(url).join('\n')}
</urlset>
`
}

/** Where somebody who found a hole is told to go (RFC 9116); good for just under a year from the day of the build. */
function securityText(origin: string, base: string, builtOn: string, contact: string): string {
  const expires = new Date(Date.parse(builtOn) + 364 * 86_400_000).toISOString()
  const canonical = `${origin}${base}.well-known/security.txt`
  return `Contact: ${contact || `${origin}${base}en/about/#wrong`}\nExpires: ${expires}\nPreferred-Languages: zh, en\nCanonical: ${canonical}\n`
}

/** Writes every page, `404.html`, the shells, the manifests, the feed of facts, `robots.txt` and, where the origin is known, `sitemap.xml` and `security.txt`. Gives how many pages. */
export async function writeSite({ root, dist, workshop, base, origin, contact, assets, prerender }: Site): Promise<number> {
  const write = async (name: string, content: string) => {
    const file = join(dist, name)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
  const frame: Frame = {
    template: await readFile(join(root, 'index.html'), 'utf8'),
    base,
    origin,
    look: assets.look,
    script: await inlineScript(join(root, 'src/beforeHydration.ts')),
    entry: assets.entry,
  }
  // Where the budgets find it.
  await writeFile(join(workshop, 'beforeHydration.js'), frame.script)
  const pages = await Promise.all(prerender.allPages.map(({ locale, place }) => prerender.renderPage(locale, place)))
  const former = await Promise.all(prerender.formerPages().map(prerender.renderFormer))
  for (const page of [...pages, ...former, ...(await prerender.renderShells())]) {
    const name = decodeURI(page.href.slice(base.length))
    await write(name.replace(/(^|\/)$/, '$1index.html'), fillTemplate(page, frame))
  }
  const door = await prerender.renderDoor()
  const choose = await inlineScript(join(root, 'src/chooseLanguage.ts'))
  await write('index.html', fillTemplate(door, { ...frame, script: choose }))
  await write('404.html', fillTemplate(await prerender.renderMissing(), frame))
  const everything = [door, ...pages]
  for (const app of prerender.apps) await write(manifestOf(app.lang), await webManifest(app, { root, base }))
  const facts = await prerender.feed()
  await write('facts.json', `${JSON.stringify(facts, null, 1)}\n`)
  if (origin) {
    await write('sitemap.xml', sitemap(everything, origin))
    await write('.well-known/security.txt', securityText(origin, base, facts.builtOn, contact))
  }
  await write('robots.txt', `User-agent: *\nAllow: ${base}\n${origin ? `Sitemap: ${origin}${base}sitemap.xml\n` : ''}`)
  return everything.length
}
