/** The links of the sellers' roads against buyers, and the answer that once led straight to a refund request. */
export const seller: readonly { readonly path: string; readonly fragment: string; readonly shows: string }[] = [
  { path: 'sellerBuyer', fragment: '', shows: 'sellerBuyer' },
  { path: 'sellerWrongReturn', fragment: '', shows: 'sellerWrongReturn' },
  { path: 'sellerMoneyGone', fragment: '', shows: 'sellerMoneyGone' },
  { path: 'sellerBlackmail', fragment: '', shows: 'sellerBlackmail' },
  { path: 'sellerCourtBuyer', fragment: '', shows: 'sellerCourtBuyer' },
  { path: 'sellerBuyer', fragment: 'v1~start.sell~seller.buyer', shows: 'sellerBuyer' },
  { path: 'sellerRefund', fragment: 'v1~start.sell~seller.buyer~sellerBuyer.ticking', shows: 'sellerRefund' },
  { path: 'sellerWrongReturn', fragment: 'v1~start.sell~seller.buyer~sellerBuyer.wrongReturn', shows: 'sellerWrongReturn' },
  { path: 'sellerMoneyGone', fragment: 'v1~start.sell~seller.buyer~sellerBuyer.moneyGone', shows: 'sellerMoneyGone' },
  { path: 'sellerBlackmail', fragment: 'v1~start.sell~seller.buyer~sellerBuyer.blackmail', shows: 'sellerBlackmail' },
  { path: 'sellerCourtBuyer', fragment: 'v1~start.sell~seller.buyer~sellerBuyer.moneyGone~sellerMoneyGone.refused', shows: 'sellerCourtBuyer' },
  { path: 'sellerFollowUp', fragment: 'v1~start.sell~seller.refund~sellerRefund.platformRuled', shows: 'sellerFollowUp' },
]
