/**
 * What the taps before this page left in the tab's name, which goes along where a link opens another page: when (ms)
 * and where the last one was; and, from before the application came, for each tap whether its page was bare.
 */
const [at = 0, x = 0, y = 0, ...bare] = typeof self === 'undefined' ? [] : self.name.split(',')

export const lastTap = { at: Number(at), x: Number(x), y: Number(y) } as const

/** Was an answer given on a bare page, and no application there since? */
export const answeredBare: boolean = bare.includes('true')
