/** Moves to the page's heading, where the thing that had the focus is gone. */
export const focusHeading = (): void => document.querySelector<HTMLElement>('main h1')?.focus()
