/** Lets the browser do what waits, a tap or a frame, before the work goes on. */
export const nextTask = (): Promise<void> => new Promise((soon) => setTimeout(soon))
