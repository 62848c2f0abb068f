import { inEnglish } from '../danger/en'
import type { Tongue } from '../features'
import { kinds } from '../kinds/en'
import { unfigured } from '../idioms'
import { english } from '../lexicon/en'

/** How English is read. */
export const tongue: Tongue = { lexicon: english, dangers: inEnglish, kinds, righted: unfigured }
