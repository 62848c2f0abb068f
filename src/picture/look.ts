import type { Locale } from '../address'
import type { Look } from '../components/elderView'
import type { Font } from './drawing'

/** The colours of the pages by day, as `tokens.css` has them: paper is light, whatever the screen. */
const plain = {
  paper: '#faf6ee',
  card: '#fffdf9',
  ink: '#1c2421',
  soft: '#454d48',
  accent: '#0d5144',
  onDeep: '#ffffff',
  onDeepSoft: '#ddefe6',
  line: '#e0d8c8',
  edge: '#857d6c',
  note: '#fbf0cf',
  noteEdge: '#9a7a1d',
}

export type Colour = keyof typeof plain
export type Palette = Readonly<Record<Colour, string>>

const elder: Palette = {
  ...plain,
  paper: '#ffffff',
  card: '#ffffff',
  ink: '#000000',
  soft: '#1c2421',
  accent: '#003d31',
  line: '#8a8375',
  edge: '#1c2421',
}

/** Sizes of type and room, in pixels; a picture is as wide as a phone. */
export type Sizes = {
  readonly width: number
  readonly margin: number
  readonly gap: number
  readonly box: number
  /** Whether what stands under a line begins where the line's words do, or at the margin: large text needs the room. */
  readonly indents: boolean
  readonly fonts: Readonly<Record<'title' | 'heading' | 'now' | 'do' | 'text' | 'how' | 'small' | 'time', Font>>
}

export type Style = { readonly palette: Palette; readonly sizes: Sizes; readonly family: string; readonly locale: Locale }

/** The width of a picture at its plain size: that of a phone. */
const WIDTH = 390

const sizesOf = (base: number, title: number, small: number, isElder: boolean): Sizes => {
  const font = (size: number, bold = false): Font => ({ size: Math.round(size), bold })
  return {
    width: WIDTH,
    margin: isElder ? 16 : 20,
    gap: Math.round(base * 0.5),
    box: Math.round(base * 1.1),
    indents: !isElder,
    fonts: {
      title: font(title, true),
      heading: font(base * 1.12, true),
      now: font(base * 1.2, true),
      do: font(base, true),
      text: font(base),
      how: font(isElder ? base : base * 0.9),
      small: font(small),
      time: font(base * 1.25, true),
    },
  }
}

const sizes: Readonly<Record<Look, Sizes>> = {
  plain: sizesOf(18, 29, 15, false),
  elder: sizesOf(24, 34, 20, true),
  elder30: sizesOf(30, 40, 25, true),
}

/** The stacks of `base.css`: a Chinese font would set Latin quotes a full square wide. */
const families: Readonly<Record<Locale, string>> = {
  'zh-CN':
    '-apple-system, BlinkMacSystemFont, "PingFang SC", "HarmonyOS Sans SC", MiSans, "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", system-ui, sans-serif',
  en: '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
}

/** How a picture looks: the elder view's type and contrast in the elder view, light in every theme. */
export const styleOf = (look: Look, locale: Locale): Style => ({
  palette: look === 'plain' ? plain : elder,
  sizes: sizes[look],
  family: families[locale],
  locale,
})
