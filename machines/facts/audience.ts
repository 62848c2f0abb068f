/** Who a fact speaks to. */
export type Audience = 'buyer' | 'seller' | 'company' | 'everyone'
