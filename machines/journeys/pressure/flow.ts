/** Threats, degrading demands, a court's papers: a road that never argues with the merchant. */
export const pressure = {
  pressure: {
    on: {
      threats: 'threatened',
      degrading: 'degradingDemand',
      summons: 'answerSummons',
      none: 'ask',
    },
  },

  threatened: {
    on: {
      stopped: 'safe',
      goesOn: 'reportThreats',
      promised: 'keepWatch',
      summons: 'answerSummons',
    },
  },

  reportThreats: { on: { reported: 'keepWatch', stopped: 'safe', refused: 'goToCourt' } },

  degradingDemand: { on: { settled: 'settled', threats: 'threatened', refused: 'stage' } },

  answerSummons: {
    on: {
      answered: 'keepWatch',
      settled: 'settled',
      fake: 'scamStop',
      help: 'goToCourt',
    },
  },
} as const
