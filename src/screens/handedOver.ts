let handed = ''

/** A text for the check that is opened next, from another page of this visit. */
export function handOver(text: string): void {
  handed = text
}

/** The text handed over, which is here once. */
export function takeOver(): string {
  const text = handed
  handed = ''
  return text
}
