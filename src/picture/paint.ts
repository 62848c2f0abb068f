import type { Drawing, Font, Measure, Op } from './drawing'
import type { Style } from './look'

type Context = CanvasRenderingContext2D

const cssFont = ({ size, bold }: Font, family: string): string => `${bold ? 'bold ' : ''}${size}px ${family}`

/** Measures with the fonts of this device. Signs come again and again: each is measured once. */
export function measureWith(context: Context, { family }: Style): Measure {
  const known = new Map<string, number>()
  return (text, font) => {
    const css = cssFont(font, family)
    const key = `${css} ${text}`
    const found = known.get(key)
    if (found !== undefined) return found
    context.font = css
    const { width } = context.measureText(text)
    known.set(key, width)
    return width
  }
}

/** A rectangle with round corners: older kernels have no `roundRect`. */
function trace(context: Context, { x, y, width, height, radius }: Extract<Op, { op: 'area' }>): void {
  const r = Math.min(radius, width / 2, height / 2)
  context.beginPath()
  context.moveTo(x + r, y)
  context.arcTo(x + width, y, x + width, y + height, r)
  context.arcTo(x + width, y + height, x, y + height, r)
  context.arcTo(x, y + height, x, y, r)
  context.arcTo(x, y, x + width, y, r)
  context.closePath()
}

function drawBox(context: Context, { x, y, size, ticked, colour, ground }: Extract<Op, { op: 'box' }>, { palette }: Style): void {
  trace(context, { op: 'area', x: x + 1, y: y + 1, width: size - 2, height: size - 2, radius: 5 })
  context.fillStyle = palette[ticked ? colour : ground]
  context.fill()
  context.strokeStyle = palette[colour]
  context.lineWidth = 2
  context.stroke()
  if (!ticked) return
  context.beginPath()
  context.moveTo(x + size * 0.24, y + size * 0.54)
  context.lineTo(x + size * 0.43, y + size * 0.72)
  context.lineTo(x + size * 0.77, y + size * 0.3)
  context.strokeStyle = palette[ground]
  context.lineWidth = size * 0.12
  context.stroke()
}

function draw(context: Context, op: Op, style: Style): void {
  const { palette } = style
  switch (op.op) {
    case 'text':
      context.font = cssFont(op.font, style.family)
      context.fillStyle = palette[op.colour]
      context.fillText(op.text, op.x, op.y)
      if (op.struck) context.fillRect(op.x, op.y - op.font.size * 0.34, op.struck, 1)
      return
    case 'area':
      if (op.fill) context.fillStyle = palette[op.fill]
      if (op.radius === 0) return context.fillRect(op.x, op.y, op.width, op.height)
      trace(context, op)
      if (op.fill) context.fill()
      if (!op.edge) return
      context.strokeStyle = palette[op.edge]
      context.lineWidth = 1.5
      return context.stroke()
    case 'box':
      return drawBox(context, op, style)
    case 'code':
      context.fillStyle = '#000'
      for (let y = 0; y < op.code.size; y++) {
        for (let x = 0; x < op.code.size; x++) {
          if (op.code.get(x, y)) context.fillRect(op.x + x * op.module, op.y + y * op.module, op.module, op.module)
        }
      }
      return
    default:
      op satisfies never
  }
}

/** Draws a picture, so many times its plain size. */
export function paint(context: Context, { width, height, ground, ops }: Drawing, style: Style, scale: number): void {
  context.setTransform(scale, 0, 0, scale, 0, 0)
  context.fillStyle = style.palette[ground]
  context.fillRect(0, 0, width, height)
  context.textBaseline = 'alphabetic'
  for (const op of ops) draw(context, op, style)
}
