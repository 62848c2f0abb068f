import type { Task } from './task'

/** What goes with any call or chat with support, wherever one is advised. */
export const calling = {
  keepCodesSecret: { because: 'safety' },
  hangUpOnDemands: { because: 'safety' },
  openOfficialSupport: { because: ['D16', 'X10', 'A15'], taps: 'officialSupport' },
  prepareIdentity: { because: ['E18', 'E22', 'X26'] },
  prepareOrder: { because: ['E19', 'E31'] },
  prepareProof: { because: ['E20', 'D15'] },
  writeItDownFirst: { because: ['E23', 'E03'] },
  fileInAppToo: { because: ['E24', 'M03'], taps: 'afterSales' },
  listenThenZero: { because: ['E02', 'X19', 'E27'] },
  chooseGoodTime: { because: ['E11', 'E12', 'E13', 'X6'] },
  acceptCallback: { because: ['E16', 'E17', 'X20'] },
  noteAgentAndTicket: { because: ['E25', 'E26', 'X21'] },
  notePromisedTime: { because: ['C07', 'L03'] },
} as const satisfies Readonly<Record<string, Task>>
