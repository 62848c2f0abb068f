import type { Stretch } from '../../time/inWords'

type Units = Readonly<Record<keyof Stretch, string>>

const order = ['days', 'hours', 'minutes', 'seconds'] as const

/** A stretch of time in words, without the parts that are nought: "21 小时 12 分". */
export const stretchText = (stretch: Stretch, units: Units, none: string): string =>
  order
    .filter((unit) => stretch[unit] > 0)
    .map((unit) => `${stretch[unit]} ${units[unit]}`)
    .join(' ') || none
