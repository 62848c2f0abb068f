import type { Group } from './numbersIn'
import type { Sign } from './pieces'
import { isOnFile } from './verdict'

/** Where digits stand in a line. */
export type Span = Pick<Group, 'start' | 'end'>

const AMOUNT_BEFORE = /(?:[¥￥$€£满减共约价付退赔扣返花第]\s*|\d[.:])$/
const UNIT = '元|块|圆|天|件|个|次|分(?!机)|秒|%|％|岁|斤|克|米|折|年|月|日|倍|人(?!工)|条|份|万|千|kg|cm|mm|ml|rmb|yuan|days?|pcs'
const AMOUNT_AFTER = new RegExp(`^(?:[.:]\\d|(?:,\\d{3})*\\s*(?:${UNIT}))`, 'i')
/** The longest figure that may follow, with its unit: ,000,000,000 yuan. */
const FIGURE = 18
const CALL_WORD = /(?:tel|phone|call|dial|hotline|mobile|number|no)\.?$/i
const CALLED = /(?:打|致电|来电|电话|热线|客服|号码|联系|tel|phone|call|dial|hotline|mobile|number)[^\d\n]{0,4}$/i

/** What speaks for the digits there being a telephone number. */
export function signOf(line: string, { start, end }: Span): Sign {
  if (CALLED.test(line.slice(Math.max(0, start - 16), start))) return 'called'
  return /^[\s+(]*$/.test(line.slice(0, start)) && /^[\s)]*$/.test(line.slice(end)) ? 'alone' : 'none'
}

/** 96,110: the end of a larger figure; but 119,110 are two numbers. */
function endsThousands(before: string): boolean {
  const first = /(?:^|[^\d,])(\d{1,3})(?:,\d{3})*,$/.exec(before)?.[1]
  return first !== undefined && !isOnFile(first)
}

/** A short number inside a price, a measure or a product code is none. */
export function isAmount(line: string, { start, end }: Span): boolean {
  const before = line.slice(Math.max(0, start - 8), start)
  const after = line.slice(end, end + FIGURE)
  if (end - start === 3 && endsThousands(before)) return true
  if (AMOUNT_BEFORE.test(before) || AMOUNT_AFTER.test(after) || /^[A-Za-z]/.test(after)) return true
  return /[A-Za-z]$/.test(before) && !CALL_WORD.test(before)
}
