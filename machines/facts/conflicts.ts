import { checked, type Checked } from './checked'
import type { LawId } from './laws'
import type { SourceId } from './sources'
import type { StatementId } from './statements'

/** A place where the sources contradict each other, or where public evidence contradicts them. */
export type Conflict = Checked & {
  readonly between: readonly [StatementId, ...StatementId[]]
  /** What the statements were held against; empty where nothing was found. */
  readonly evidence: readonly SourceId[]
  readonly laws?: readonly LawId[]
}

/** The contradictions by row. What each says and our verdict, in words, are in `locales`. */
export const conflicts = {
  X1: {
    between: ['E01', 'E04', 'E05', 'E10'],
    evidence: [
      'EV1', 'EV2', 'EV3', 'EV4', 'EV5', 'EV6', 'EV7', 'EV8', 'EV9a', 'EV9b', 'EV9c', 'EV9d', 'EV10', 'EV11', 'EV12',
    ],
    ...checked,
  },
  X2: { between: ['E04', 'E06', 'K01'], evidence: ['EV1', 'EV4', 'EV6'], ...checked },
  X3: { between: ['E07', 'E08'], evidence: ['EV1', 'EV2', 'EV3', 'EV4'], ...checked },
  X4: { between: ['E05', 'F06'], evidence: ['EV11'], ...checked },
  X5: { between: ['E01', 'E04', 'E27'], evidence: ['EV1', 'EV2', 'EV4', 'EV6', 'EV13'], ...checked },
  X6: { between: ['E11', 'E12', 'E13'], evidence: ['EV1', 'EV4'], ...checked },
  X7: { between: ['E07', 'E15', 'F07', 'H09'], evidence: [], ...checked },
  X8: { between: ['A10', 'C12', 'H13'], evidence: [], ...checked },
  X9: { between: ['C05', 'C07', 'C08', 'C09', 'D07', 'F01', 'L05'], evidence: ['EV9d'], ...checked },
  X10: { between: ['D16', 'D17', 'D18'], evidence: ['EV1', 'EV3', 'EV4', 'EV5'], ...checked },
  X11: { between: ['B02', 'B03', 'B05'], evidence: ['EV1'], ...checked },
  X12: { between: ['B01', 'B04'], evidence: [], ...checked },
  X13: {
    between: ['C03', 'D01', 'D02', 'D14', 'F03', 'M03', 'M06'],
    evidence: ['commerceLaw'],
    laws: ['commerce59', 'commerce61'],
    ...checked,
  },
  X14: { between: ['B08', 'H03', 'H08'], evidence: ['EV15'], ...checked },
  X15: { between: ['C13', 'H06'], evidence: ['general'], ...checked },
  X16: { between: ['H01', 'H02', 'H04', 'H05', 'H08'], evidence: ['EV14', 'EV15'], ...checked },
  X17: { between: ['E05', 'G07'], evidence: [], ...checked },
  X18: { between: ['G02', 'G06'], evidence: ['EV9a', 'EV9b', 'EV9c', 'EV9d', 'EV13'], ...checked },
  X19: { between: ['E02', 'E09', 'F03'], evidence: ['EV10'], ...checked },
  X20: { between: ['E16', 'E17'], evidence: [], ...checked },
  X21: { between: ['E25', 'E26', 'L01', 'L04'], evidence: [], ...checked },
  X22: { between: ['M01', 'M02', 'M04'], evidence: [], ...checked },
  X23: { between: ['B12', 'G08'], evidence: [], ...checked },
  X26: { between: ['E18', 'G03'], evidence: ['policeReposts'], ...checked },
  X27: {
    between: ['D10', 'L06'],
    evidence: ['EV18', 'platformRules'],
    laws: ['platformRules19'],
    ...checked,
  },
  X28: { between: ['E04', 'E08'], evidence: ['EV8'], ...checked },
  X29: { between: ['D03'], evidence: ['EV18', 'platformRules'], laws: ['platformRules27'], ...checked },
  X30: { between: ['I02'], evidence: ['general'], ...checked },
  X31: { between: ['B14'], evidence: [], ...checked },
} as const satisfies Readonly<Record<`X${number}`, Conflict>>

export type ConflictId = keyof typeof conflicts
