import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

/** Latin fonts as narrow and as wide as people have them, and one in between. They come along as packages: the machine's own play no part. */
const packages = { narrow: 'roboto-condensed', usual: 'roboto', wide: 'dejavu-sans' } as const

export type Font = keyof typeof packages

export const fonts = ['narrow', 'usual', 'wide'] as const satisfies readonly Font[]

const resolve = createRequire(import.meta.url).resolve

const faces = Object.entries(packages).flatMap(([family, name]) =>
  (['400', '700'] as const).map((weight) => ({
    family,
    weight,
    data: readFileSync(resolve(`@fontsource/${name}/files/${name}-latin-${weight}-normal.woff2`)).toString('base64'),
  })),
)

/** Sets all Latin text of a page in one of the fonts, from its first paint on. Chinese stays as the machine has it. */
export async function bringFonts(page: Page, font: Font): Promise<void> {
  await page.addInitScript(
    ({ brought, first }) => {
      for (const { family, weight, data } of brought) {
        document.fonts.add(new FontFace(family, Uint8Array.from(atob(data), (char) => char.charCodeAt(0)), { weight }))
      }
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(`:root body, :root section:lang(en) { font-family: var(--font-under-test, ${first}), 'Noto Sans CJK SC', sans-serif }`)
      document.adoptedStyleSheets = [sheet]
    },
    { brought: faces, first: font },
  )
}

/** Another of the fonts, on the page as it stands. */
export const setFont = (page: Page, font: Font): Promise<void> =>
  page.evaluate((name) => document.documentElement.style.setProperty('--font-under-test', name), font)
