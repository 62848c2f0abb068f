import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { apps } from '../../src/prerender'

type App = (typeof apps)[number]

/** The file that describes the site to a device that installs it, below the base. */
export const manifestOf = (lang: App['lang']): string => `${lang}.webmanifest`

/** The colour of the page itself in the light theme: a manifest knows no other. */
async function paper(root: string): Promise<string> {
  const colour = /--paper: (#[0-9a-f]{3,6});/.exec(await readFile(join(root, 'src/styles/tokens.css'), 'utf8'))?.[1]
  if (!colour) throw new Error('src/styles/tokens.css gives --paper no colour')
  return colour
}

/** What a device that installs the site is told, in one language. All languages are one application. */
export async function webManifest(app: App, { root, base }: { root: string; base: string }): Promise<string> {
  const colour = await paper(root)
  const icon = (name: string, size: number, purpose = 'any') => ({
    src: `${base}icons/${name}-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  })
  return JSON.stringify({
    id: base,
    name: app.name,
    short_name: app.name,
    description: app.description,
    lang: app.lang,
    dir: 'ltr',
    start_url: app.start,
    scope: base,
    display: 'standalone',
    theme_color: colour,
    background_color: colour,
    icons: [
      { src: `${base}icon.svg`, sizes: 'any', type: 'image/svg+xml' },
      icon('icon', 192),
      icon('icon', 512),
      icon('maskable', 512, 'maskable'),
    ],
    shortcuts: [app.urgent],
  })
}
