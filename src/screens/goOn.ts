/** The id of the heading under which an action asks what happened then. */
export const AFTERWARDS = 'afterwards'

/** Goes to what happened then. Not by a fragment: the address's own holds the answers. */
export function goOn(): void {
  const heading = document.getElementById(AFTERWARDS)
  heading?.focus({ preventScroll: true })
  heading?.scrollIntoView()
}
