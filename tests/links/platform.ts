/** Links into the platform's room by answers that came later than the first release. */
export const platform = [
  { path: 'askPlatform', fragment: 'v1~start.bought~issue.quality~goods.none~stage.agreed~returnLeg.refused', shows: 'askPlatform' },
  { path: 'afterWindow', fragment: 'v1~start.bought~issue.fake~stage.refused~askPlatform.closed', shows: 'afterWindow' },
  { path: 'afterWindow', fragment: 'v1~start.bought~issue.fake~stage.withPlatform~ruling.turnedBack~turnedBack.closed', shows: 'afterWindow' },
  { path: 'outside', fragment: 'v1~start.bought~issue.none~askSupport.refused', shows: 'outside' },
  { path: 'outside', fragment: 'v1~start.bought~issue.ask~ask.agent~complainAgent.refused', shows: 'outside' },
] as const
