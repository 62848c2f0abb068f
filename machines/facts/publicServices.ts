import { checked, reread, type Checked } from './checked'
import type { SourceId } from './sources'
import { isKeyOf } from '../keys/keys'

export type PublicService = Checked & {
  readonly number: string
  readonly sources: readonly [SourceId, ...SourceId[]]
}

/** The closed list of numbers that are one tap to dial. Each belongs to the state and has a source. */
export const publicServices = {
  police: { number: '110', sources: ['general'], ...checked },
  fire: { number: '119', sources: ['general'], ...checked },
  ambulance: { number: '120', sources: ['general'], ...checked },
  consumer: { number: '12315', sources: ['regulatorsData'], ...checked },
  city: { number: '12345', sources: ['regulatorsData'], ...checked },
  post: { number: '12305', sources: ['regulatorsData'], ...checked },
  antiFraud: { number: '96110', sources: ['policeReposts'], ...checked },
  payments: { number: '12363', sources: ['regulatorsData'], ...checked },
  banks: { number: '12378', sources: ['regulatorsData'], ...checked },
  internet: { number: '12377', sources: ['reportCentreReposts'], ...checked },
  mind: { number: '12356', sources: ['mindLineReposts'], ...reread },
  legalAid: { number: '12348', sources: ['legalAidPress'], ...checked },
  court: { number: '12368', sources: ['courtPage'], ...checked },
} as const satisfies Readonly<Record<string, PublicService>>

export type PublicServiceId = keyof typeof publicServices

export const isPublicServiceId = (word: string): word is PublicServiceId => isKeyOf(publicServices, word)
