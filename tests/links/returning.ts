/** The return leg, by links to the step alone and by answers. */
export const returning = [
  { path: 'returnLeg', fragment: '', shows: 'returnLeg' },
  { path: 'returnBlocked', fragment: '', shows: 'returnBlocked' },
  { path: 'returnSilent', fragment: '', shows: 'returnSilent' },
  { path: 'returnDisputed', fragment: '', shows: 'returnDisputed' },
  { path: 'freightUnpaid', fragment: '', shows: 'freightUnpaid' },
  { path: 'readTheReturn', fragment: '', shows: 'readTheReturn' },
  { path: 'returnLeg', fragment: 'v1~start.bought~issue.noReason~noReason.withinSevenDays~returnNoReason.sentBack', shows: 'returnLeg' },
  { path: 'returnBlocked', fragment: 'v1~start.bought~issue.fake~stage.agreed~returnLeg.noAddress', shows: 'returnBlocked' },
  { path: 'returnSilent', fragment: 'v1~start.bought~issue.fake~stage.agreed~returnLeg.nothingComes', shows: 'returnSilent' },
  { path: 'returnDisputed', fragment: 'v1~start.bought~issue.fake~stage.agreed~returnLeg.disputed', shows: 'returnDisputed' },
  { path: 'freightUnpaid', fragment: 'v1~start.bought~issue.fake~stage.agreed~returnLeg.freight', shows: 'freightUnpaid' },
  { path: 'readTheReturn', fragment: 'v1~start.bought~issue.fake~stage.agreed~returnLeg.unsure', shows: 'readTheReturn' },
  { path: 'returnNoReason', fragment: 'v1~start.bought~issue.noReason~noReason.special~returnExceptions.notConfirmed', shows: 'returnNoReason' },
] as const
