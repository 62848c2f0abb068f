import { inEnglish } from '../danger/en'
import type { Tongue } from '../features'
import { unfigured } from '../idioms'
import { english } from '../lexicon/en'

/** How English is read. */
export const tongue: Tongue = { lexicon: english, dangers: inEnglish, righted: unfigured }
