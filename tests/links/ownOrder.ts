/** The platform as counterpart, by links to the step alone and by answers. */
export const ownOrder = [
  { path: 'platformMatter', fragment: '', shows: 'platformMatter' },
  { path: 'payLater', fragment: '', shows: 'payLater' },
  { path: 'familyOrdered', fragment: '', shows: 'familyOrdered' },
  { path: 'priceMatter', fragment: '', shows: 'priceMatter' },
  { path: 'refundMissing', fragment: '', shows: 'refundMissing' },
  { path: 'accountRestricted', fragment: '', shows: 'accountRestricted' },
  { path: 'platformMatter', fragment: 'v1~start.bought~issue.platform', shows: 'platformMatter' },
  { path: 'payLater', fragment: 'v1~start.bought~issue.platform~platformMatter.payLater', shows: 'payLater' },
  { path: 'familyOrdered', fragment: 'v1~start.bought~issue.platform~platformMatter.family', shows: 'familyOrdered' },
  { path: 'priceMatter', fragment: 'v1~start.bought~issue.platform~platformMatter.price', shows: 'priceMatter' },
  { path: 'refundMissing', fragment: 'v1~start.bought~issue.fake~stage.agreed~returnLeg.noMoney', shows: 'refundMissing' },
  { path: 'accountRestricted', fragment: 'v1~start.bought~issue.platform~platformMatter.restricted', shows: 'accountRestricted' },
] as const
