/** Puts values into a sentence with `{{names}}`, where no component is around to translate it. */
export const put = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '')
