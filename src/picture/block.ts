import type { TaskId } from '../../machines/tasks'

/**
 * A stretch of a text: as the words around it, stronger, a line to write on or what was written there, the small mark of
 * what only guides say, a button of the app.
 */
export type Span = { readonly text: string; readonly as?: 'strong' | 'gap' | 'longGap' | 'filled' | 'mark' | 'tap' }

/** What stands in a frame of its own, and is never broken. */
export const isFramed = ({ as }: Span): boolean => as === 'gap' || as === 'mark' || as === 'tap'

/** One line of a checklist; `none` is to be kept in mind, not ticked. */
export type Line = {
  readonly task: TaskId
  readonly box: 'ticked' | 'empty' | 'none'
  readonly what: readonly Span[]
  readonly how: string
  /** The buttons in the app, in the order they are tapped. */
  readonly taps?: readonly string[]
}

/** What a picture is made of, from top to bottom: what it says, not where. */
export type Block =
  | { readonly kind: 'brand'; readonly name: string; readonly sheet?: string }
  | { readonly kind: 'title'; readonly text: string; readonly lead: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'now'; readonly title: string; readonly line: Line }
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'until'; readonly title: string; readonly time: string; readonly isBlank: boolean; readonly text: string }
  | { readonly kind: 'calls'; readonly title: string; readonly calls: readonly Call[] }
  | { readonly kind: 'message'; readonly title: string; readonly spans: readonly Span[] }
  | { readonly kind: 'note'; readonly title?: string; readonly text: string }
  | Foot

/** Whom to call: a service of the state by its number, or a bank by the number on its card. */
export type Call = { readonly name: string; readonly use: string }

/** Who we are, and the way back: a code where the link is short enough for one, and the page's address to be typed. */
export type Foot = {
  readonly kind: 'foot'
  readonly code?: Code
  readonly back: string
  readonly address: string
  readonly statement: string
  readonly made: string
}

/** The modules of a code, the quiet zone not among them. */
export type Code = { readonly size: number; readonly get: (x: number, y: number) => boolean }
