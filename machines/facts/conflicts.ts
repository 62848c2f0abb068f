import type { StatementId } from './statements'

/** A place where the sources contradict each other, or where public evidence contradicts them. */
export type Conflict = { readonly between: readonly StatementId[] }

export const conflicts = {
  X1: { between: ['E01', 'E04', 'E10'] },
  X2: { between: ['E04', 'E06', 'K01'] },
  X3: { between: ['E07', 'E08'] },
  X4: { between: ['E05', 'F06'] },
  X5: { between: ['E01', 'E04'] },
  X6: { between: ['E11', 'E12', 'E13'] },
  X7: { between: ['E07', 'E15'] },
  X8: { between: ['A10', 'C12'] },
  X9: { between: ['C05', 'C08', 'C09', 'D09', 'L05'] },
  X10: { between: ['D16', 'D17', 'D18'] },
  X11: { between: ['B02', 'B03', 'B05'] },
  X12: { between: ['B01', 'B04'] },
  X13: { between: ['C03', 'D01', 'D02'] },
  X14: { between: ['B08', 'H03', 'H08'] },
  X15: { between: ['C13', 'H06'] },
  X16: { between: ['H01', 'H02', 'H08'] },
  X17: { between: ['G07'] },
  X18: { between: ['G02'] },
  X19: { between: ['E02', 'E09'] },
  X20: { between: ['E16', 'E17'] },
  X21: { between: ['E25', 'E26'] },
  X22: { between: ['M02', 'M04'] },
  X23: { between: ['B12'] },
  X26: { between: ['E18'] },
  X27: { between: ['D10', 'L06'] },
  X28: { between: [] },
  X29: { between: ['D03'] },
  X30: { between: ['I02'] },
  X31: { between: ['B14'] },
} as const satisfies Readonly<Record<string, Conflict>>

export type ConflictId = keyof typeof conflicts
