import type { Core } from '../../i18n/words'
import type { Gap } from './fill'

/** What belongs into a gap, in words. */
export function labelOf({ blanks, gap }: Core['ui']['messages'], { blank, hint }: Pick<Gap, 'blank' | 'hint'>): string {
  const labels: Readonly<Record<string, string>> = blanks
  return (blank && labels[blank]) ?? hint ?? gap
}
