import { nextOf, type StepId } from '../flow'

/**
 * The step an answer leads to, or `undefined` where the step does not offer it. The machine knows neither context nor
 * guards, so its table answers without running it; a test asks XState for every edge and holds the two together.
 */
export const leadsTo: (step: StepId, answer: string) => StepId | undefined = nextOf
