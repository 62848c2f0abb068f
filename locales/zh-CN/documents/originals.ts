import { buyer } from './buyer'
import { court } from './court'
import { trade } from './trade'

/** The papers as they are handed in: Chinese in every language. */
export const originals = { ...buyer, ...court, ...trade }
