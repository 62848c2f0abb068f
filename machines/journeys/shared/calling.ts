import type { Task } from '../task'

/** What goes with any call or chat with support, wherever one is advised. */
export const calling = {
  keepCodesSecret: { because: 'safety', part: 'mind' },
  hangUpOnDemands: { because: 'safety', part: 'mind' },
  openOfficialSupport: { because: ['D16', 'X10', 'X11', 'A15'], taps: 'officialSupport' },
  askForPriority: { because: ['F01', 'F02', 'F03', 'C08', 'A02'], taps: 'officialSupport' },
  notAlone: { because: 'safety' },
  rightLine: { because: ['A01', 'A02', 'A03'], part: 'mind' },
  botThenHuman: { because: ['B14', 'X31', 'M01'] },
  prepareIdentity: { because: ['E18', 'E22', 'J04', 'X26'] },
  prepareOrder: { because: ['E19', 'E31'] },
  prepareProof: { because: ['E20', 'D15'], part: 'proof' },
  writeItDownFirst: { because: ['E23', 'E03', 'B15'] },
  fileInAppToo: { because: ['E24', 'M03'], taps: 'afterSales' },
  listenThenZero: { because: ['E02', 'X19', 'E27'] },
  chooseGoodTime: { because: ['E11', 'E12', 'E13', 'E14', 'X6'], part: 'mind' },
  nightMayBeBot: { because: ['E27', 'E28', 'X5'], part: 'mind' },
  acceptCallback: { because: ['E16', 'E17', 'C10', 'C11', 'X20'], part: 'mind' },
  noteAgentAndTicket: { because: ['E25', 'E26', 'X21'] },
  notePromisedTime: { because: ['C07', 'L03'] },
} as const satisfies Readonly<Record<string, Task>>
