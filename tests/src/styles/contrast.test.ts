import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

type Roles = Readonly<Record<string, string>>

const css = readFileSync('src/styles/tokens.css', 'utf8')

const rolesIn = (block: string): Roles =>
  Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]+);/g)].map(([, role = '', colour = '']) => [role, colour]))

/** The colours set for a selector under a media condition (`''`: none). */
function rolesOf(media: string, selector: string): Roles {
  const inside = media
    ? (css.split(`@media ${media} {\n`)[1]?.split('\n}\n')[0] ?? '')
    : css.replace(/@media [^{]+\{\n[\s\S]*?\n\}\n/g, '')
  const block = inside.split(`${selector} {`)[1]?.split('}')[0]
  if (!block) throw new Error(`No colours for "${selector}" under "${media}"`)
  return rolesIn(block)
}

const elder = "html[data-view='elder']"
const dark = '(prefers-color-scheme: dark)'
const more = '(prefers-contrast: more)'

const light = rolesOf('', ':root')
const night = { ...light, ...rolesOf(dark, ':root') }
const inElder = rolesOf('', elder)
const darkElder = css.slice(css.lastIndexOf(`@media ${dark} {`))
const themes: Readonly<Record<string, Roles>> = {
  light,
  dark: night,
  'elder, light': { ...light, ...inElder },
  'elder, dark': { ...night, ...inElder, ...rolesIn(darkElder.split(`${elder} {`)[1]?.split('}')[0] ?? '') },
  'more contrast, light': { ...light, ...rolesOf(more, ':root') },
  'more contrast, dark': { ...night, ...rolesOf(`${dark} and ${more}`, ':root') },
}

const channel = (value: number) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)

function luminance(colour: string): number {
  const hex = colour.slice(1)
  const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => channel(parseInt(full.slice(at, at + 2), 16) / 255))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one = '', other = ''): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (bright + 0.05) / (dim + 0.05)
}

const surfaces = ['paper', 'card', 'tint', 'alarm-tint', 'note-tint']

/** What stands on what, and how far they must be apart. */
const pairs = [
  ...surfaces.flatMap((on) => [{ role: 'ink', on, least: 7 }, { role: 'soft', on, least: 7 }]),
  ...['paper', 'card', 'tint'].map((on) => ({ role: 'accent', on, least: 7 })),
  ...['paper', 'card', 'alarm-tint'].map((on) => ({ role: 'alarm', on, least: 7 })),
  { role: 'on-accent', on: 'accent', least: 7 },
  ...['on-deep', 'on-deep-soft'].map((role) => ({ role, on: 'deep', least: 7 })),
  ...['paper', 'card', 'tint'].map((on) => ({ role: 'edge', on, least: 3 })),
  ...['paper', 'card', 'alarm-tint'].map((on) => ({ role: 'alarm-edge', on, least: 3 })),
  ...['paper', 'note-tint'].map((on) => ({ role: 'note-edge', on, least: 3 })),
]

describe.each(Object.entries(themes))('%s', (_name, roles) => {
  test.each(pairs)('$role stands out on $on', ({ role, on, least }) => {
    expect(contrast(roles[role], roles[on])).toBeGreaterThanOrEqual(least)
  })
})
