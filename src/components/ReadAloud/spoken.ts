/** What stands for the gist of a page: its title, its lead, whom to call, the one thing to do now, the answers. */
const GIST = 'h1, [data-lead], a[href^="tel:"], [data-now], [data-answer]'

/** Digits are read one by one: a phone number is no amount. */
const asSaid = (text: string): string => text.replace(/\s+/g, ' ').trim().replace(/\d{3,}/g, (digits) => [...digits].join(' '))

/** Some browsers break off in the middle of a long text, so each sentence is said on its own. */
const sentencesOf = (text: string): readonly string[] =>
  (text.match(/.+?(?:[。！？；]|[.!?;](?=\s)|$)/g) ?? []).map((sentence) => sentence.trim())

const isFolded = (element: Element): boolean => element.closest('details:not([open])') !== null

/** What is read aloud of a page, sentence by sentence. */
export const spokenOn = (main: Element): readonly string[] =>
  [...main.querySelectorAll(GIST)]
    .filter((element) => !isFolded(element))
    .flatMap((element) => sentencesOf(asSaid(element.textContent ?? '')))
