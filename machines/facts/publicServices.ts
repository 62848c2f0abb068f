import type { SourceId } from './sources'

export type PublicService = { readonly number: string; readonly sources: readonly [SourceId, ...SourceId[]] }

/** The closed list of numbers that are one tap to dial. Each belongs to the state and has a source. */
export const publicServices = {
  police: { number: '110', sources: ['general'] },
  fire: { number: '119', sources: ['general'] },
  ambulance: { number: '120', sources: ['general'] },
  consumer: { number: '12315', sources: ['consumerLaw'] },
  city: { number: '12345', sources: ['regulatorsData'] },
  post: { number: '12305', sources: ['postalLaw'] },
  antiFraud: { number: '96110', sources: ['policeReposts'] },
  payments: { number: '12363', sources: ['regulatorsData'] },
  banks: { number: '12378', sources: ['regulatorsData'] },
  internet: { number: '12377', sources: ['policeReposts'] },
  legalAid: { number: '12348', sources: ['general'] },
  court: { number: '12368', sources: ['general'] },
} as const satisfies Readonly<Record<string, PublicService>>

export type PublicServiceId = keyof typeof publicServices
