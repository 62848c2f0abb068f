/** Where a buyer's walk may rest. Sellers and companies have endings of their own, beside their steps. */
export const endings = {
  settled: { on: {} },
  keepWatch: { on: {} },
  safe: { on: {} },
  letGo: { on: {} },
} as const
