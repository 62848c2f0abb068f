/** Finds the innermost element whose words, its pieces together, match: names and figures in a sentence are pieces of their own. */
export const sentence =
  (pattern: RegExp) =>
  (_: string, element: Element | null): boolean => {
    const holds = (one: Element) => pattern.test(one.textContent ?? '')
    return element !== null && holds(element) && ![...element.children].some(holds)
  }
