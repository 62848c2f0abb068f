/** The pages that buyers gained: each on its own, and by its answers; and older links that go on past a new question. */
export const releasedForBuyers = [
  { path: 'goods', fragment: '', shows: 'goods' },
  { path: 'sellerCancels', fragment: '', shows: 'sellerCancels' },
  { path: 'afterWindow', fragment: '', shows: 'afterWindow' },
  { path: 'shopGone', fragment: '', shows: 'shopGone' },
  { path: 'goods', fragment: 'v1~start.bought~issue.quality', shows: 'goods' },
  { path: 'sellerCancels', fragment: 'v1~start.bought~issue.delivery~delivery.cancelled', shows: 'sellerCancels' },
  { path: 'afterWindow', fragment: 'v1~start.bought~issue.quality~goods.warranty~stage.closed', shows: 'afterWindow' },
  { path: 'shopGone', fragment: 'v1~start.bought~issue.ask~ask.unreachable~merchantUnreachable.shopGone', shows: 'shopGone' },
  { path: 'contactMerchant', fragment: 'v1~start.bought~issue.quality~goods.fresh~stage.notYet', shows: 'contactMerchant' },
  { path: 'changeBeforeShipping', fragment: 'v1~start.bought~issue.ask~ask.change~changeOrder.notShipped', shows: 'changeBeforeShipping' },
] as const
