import { isStepId, type PairName, type StepId } from './flow'
import { isKeyOf } from './keys/keys'

/**
 * What steps and answers were once called, and what says the same now. Pages, links and the cases kept on devices
 * read it, so the flow may change and nothing that was ever shared breaks. Rows are only ever added.
 */
export type Formerly = {
  /** A step that was renamed, or taken up by another: its old id, and the step that stands for it now. */
  readonly steps: Readonly<Record<string, StepId>>
  /**
   * A pair as links hold it, and the pairs that say it now, in order. One that begins with itself is still there, but
   * a question was put in behind it: the rest is what older links, which go on past that question, are taken to say.
   */
  readonly answers: Readonly<Record<string, readonly [PairName, ...PairName[]]>>
}

export const formerly: Formerly = {
  steps: {},
  answers: {
    'issue.change': ['issue.ask', 'ask.change'],
    'issue.quality': ['issue.quality', 'goods.none'],
    'stage.agreed': ['stage.agreed', 'returnLeg.notSent'],
    'keepNegotiating.agreed': ['keepNegotiating.later', 'stage.agreed', 'returnLeg.notSent'],
    'keepNegotiating.refused': ['keepNegotiating.later', 'stage.refused'],
    'keepNegotiating.noReply': ['keepNegotiating.later', 'stage.noReply'],
    'takeAgreed.notKept': ['takeAgreed.later'],
    'lockedOut.paymentUnsettled': ['lockedOut.moneyMoving', 'lockedMoney.paymentUnsettled'],
    'filePayment.failed': ['filePayment.failed', 'outside.court'],
    'seller.refund': ['seller.buyer', 'sellerBuyer.ticking'],
  },
}

const own = <T>(rows: Readonly<Record<string, T>>, name: string): T | undefined =>
  isKeyOf(rows, name) ? rows[name] : undefined

/** The step of this name, or of one that once had it. */
export const stepNamed = (word: string, { steps }: Formerly = formerly): StepId | undefined =>
  isStepId(word) ? word : own(steps, word)

/** What says now what a pair once said, or nothing where it says so itself. */
export const nowSaid = (pair: string, { answers }: Formerly): readonly PairName[] => own(answers, pair) ?? []
