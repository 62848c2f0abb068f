import type { TaskId } from '../../machines/tasks'
import type { Code } from './block'
import type { Colour } from './look'

/** A font of the system, in pixels. */
export type Font = { readonly size: number; readonly bold: boolean }

/** How wide a text is in a font, in pixels. */
export type Measure = (text: string, font: Font) => number

/** One thing to draw, in pixels of the picture at its plain size. `y` of a text is its baseline. */
export type Op =
  | { readonly op: 'text'; readonly x: number; readonly y: number; readonly text: string; readonly font: Font; readonly colour: Colour; readonly struck?: number; readonly task?: TaskId }
  | { readonly op: 'area'; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly radius: number; readonly fill?: Colour; readonly edge?: Colour }
  | { readonly op: 'box'; readonly x: number; readonly y: number; readonly size: number; readonly ticked: boolean; readonly colour: Colour; readonly ground: Colour }
  | { readonly op: 'code'; readonly x: number; readonly y: number; readonly module: number; readonly code: Code }

/** A whole picture, ready to be drawn. */
export type Drawing = { readonly width: number; readonly height: number; readonly ground: Colour; readonly ops: readonly Op[] }
