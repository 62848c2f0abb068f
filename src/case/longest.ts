/**
 * How long each text of a record may be, in UTF-16 units, and how many boxes may cover a picture: what the forms let
 * through, and what is read again.
 */
export const longest = {
  id: 40,
  who: 200,
  agentId: 60,
  ticketId: 60,
  promised: 500,
  orderNumber: 60,
  productName: 200,
  shopName: 100,
  paid: 30,
  note: 4_000,
  name: 60,
  trail: 4_000,
  tick: 80,
  word: 60,
  proves: 200,
  covers: 200,
} as const
