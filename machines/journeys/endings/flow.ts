/** Where a buyer's walk may rest. Sellers and companies have endings of their own, beside their steps, but for the court's. */
export const endings = {
  settled: { on: {} },
  keepWatch: { on: {} },
  safe: { on: {} },
  courtAgain: { on: {} },
  letGo: { on: {} },
} as const
