/** When a fact was last read against its source, and by when a person must read it again (both `YYYY-MM-DD`). */
export type Checked = { readonly checkedOn: string; readonly reviewBy: string }

/** The first reading: stored copies of public pages, never Pinduoduo's live ones. */
export const checked = { checkedOn: '2026-11-21', reviewBy: '2027-05-21' } as const satisfies Checked

/** The second reading: the texts of the law, article by article, in public copies. */
export const reread = { checkedOn: '2026-11-25', reviewBy: '2027-05-25' } as const satisfies Checked

/** Is a fact past its review date on this day (`YYYY-MM-DD`)? On the day itself it still stands. */
export const isStale = (fact: Checked, on: string): boolean => on > fact.reviewBy
