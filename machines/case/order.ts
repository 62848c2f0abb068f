import type { Blank } from '../messages'

/** What a person may note of the order a case is about, each by the blank it fills. */
export const orderDetails = ['orderNumber', 'productName', 'shopName', 'paid'] as const satisfies readonly Blank[]

export type OrderDetail = (typeof orderDetails)[number]

/** An order as far as its owner noted it; an empty word was taken back. */
export type Order = { readonly [D in OrderDetail]?: string | undefined }
