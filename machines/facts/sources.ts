/** Where a fact was read. `grade` is how far to trust it; see the legend in docs/facts.md. */
export type Source = {
  readonly kind: 'guide' | 'law' | 'page' | 'repository' | 'known'
  readonly grade: 'claimed' | 'V1' | 'V2' | 'V3' | 'V4' | 'GK'
  readonly checkedOn: string
  readonly reviewBy: string
  readonly published?: string
  readonly address?: string
}

const checked = { checkedOn: '2026-11-21', reviewBy: '2027-05-21' } as const

export const sources = {
  seed000: { kind: 'guide', grade: 'claimed', ...checked, address: 'https://diantuoyi.com/article/15185.html' },
  seed001: { kind: 'guide', grade: 'claimed', ...checked, published: '2025-12-10' },
  seed002: { kind: 'guide', grade: 'claimed', ...checked, published: '2025-09-09' },
  seed003: { kind: 'guide', grade: 'claimed', ...checked },
  consumerLaw: { kind: 'law', grade: 'V1', ...checked },
  postalLaw: { kind: 'law', grade: 'V1', ...checked },
  regulatorsData: { kind: 'repository', grade: 'V2', ...checked },
  policeReposts: { kind: 'page', grade: 'V3', ...checked },
  general: { kind: 'known', grade: 'GK', ...checked },
} as const satisfies Readonly<Record<string, Source>>

export type SourceId = keyof typeof sources
