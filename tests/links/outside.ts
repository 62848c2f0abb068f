/** Links released with the testing body, and with the answers that came to lead outside. Rows are only ever added. */
export const releasedOutside = [
  { path: 'getTested', fragment: '', shows: 'getTested' },
  { path: 'getTested', fragment: 'v1~start.bought~issue.fake~stage.withPlatform~ruling.over7days~outside.testing', shows: 'getTested' },
  { path: 'file12315', fragment: 'v1~start.bought~issue.ask~ask.unreachable~merchantUnreachable.shopGone~shopGone.refused~outside.goods', shows: 'file12315' },
  { path: 'file12315', fragment: 'v1~start.bought~issue.platform~platformMatter.price~priceMatter.refused~outside.goods', shows: 'file12315' },
  { path: 'goToCourt', fragment: 'v1~start.bought~issue.ask~ask.pressure~pressure.summons~answerSummons.help', shows: 'goToCourt' },
  { path: 'filePayment', fragment: 'v1~start.urgent~urgent.sentMoney~moneySent.paymentUnsettled', shows: 'chasePayment' },
] as const
