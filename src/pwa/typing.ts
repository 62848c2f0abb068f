const isField = (element: Element | null): boolean =>
  element?.matches('textarea, select, input:not([type="checkbox"]):not([type="radio"]), [contenteditable]') ?? false

/** Does something at once, or as soon as the person has left the field they are typing in. */
export function whenNotTyping(work: () => void): void {
  if (!isField(document.activeElement)) return work()
  // Only after the focus has moved is it known where to.
  document.addEventListener('focusout', () => setTimeout(whenNotTyping, 0, work), { once: true })
}
