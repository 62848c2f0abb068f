import { flushSync } from 'react-dom'

/** What a person does first once they are back from the printer. */
const backAgain = ['pointerdown', 'keydown'] as const

/**
 * Prints with a part of the page standing alone. On phones `print()` returns before the page is taken, and some
 * engines never say `afterprint`: the part stands alone until either that is said or the person touches the page.
 *
 * @param begin marks the part; the page is printed as it stands when this returns
 * @param end takes the mark back
 */
export function printAlone(begin: () => void, end: () => void): void {
  flushSync(begin)
  const over = () => {
    removeEventListener('afterprint', over)
    for (const sign of backAgain) removeEventListener(sign, over, true)
    end()
  }
  addEventListener('afterprint', over)
  for (const sign of backAgain) addEventListener(sign, over, true)
  print()
}
