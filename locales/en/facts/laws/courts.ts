import type { courts as source } from '../../../zh-CN/facts/laws/courts'

export const courts = {
  procedure24: {
    name: 'Civil Procedure Law, art. 24',
    rule: 'A contract dispute goes to the court where the defendant lives or where the contract is performed.',
  },
  procedure35: {
    name: 'Civil Procedure Law, art. 35',
    rule:
      'The parties can agree in writing on a court in a place really linked to the dispute, such as where either ' +
      'side lives or the contract was signed or performed.',
  },
  procedure61: {
    name: 'Civil Procedure Law, art. 61',
    rule:
      'In court one or two people can represent you: a lawyer, a near relative, or someone your workplace or ' +
      'community recommends, among others.',
  },
  procedure62: {
    name: 'Civil Procedure Law, art. 62',
    rule:
      'To have someone represent you in court you must file a signed or sealed power of attorney stating matters ' +
      'and powers; conceding or settling needs a special power.',
  },
  procedure90: {
    name: 'Civil Procedure Law, art. 90',
    rule: 'A court may serve papers electronically only if you agree, and must give you a paper judgment if you ask.',
  },
  procedure126: {
    name: 'Civil Procedure Law, art. 126',
    rule: 'A court must take a claim that meets the conditions and file it within seven days; if it does not, it rules so within seven days, and you can appeal.',
  },
  procedure128: {
    name: 'Civil Procedure Law, art. 128',
    rule:
      'The defendant has fifteen days from receiving the copy of the claim to file an answer; without one the case ' +
      'goes on.',
  },
  procedure130: {
    name: 'Civil Procedure Law, art. 130',
    rule:
      'If you think the court has no jurisdiction, say so within the time for the answer; if you do not and take ' +
      'part, the court is deemed to have it.',
  },
  procedure147: {
    name: 'Civil Procedure Law, art. 147',
    rule: 'If a defendant who was summoned stays away without good reason, the court can decide without them.',
  },
  procedure162: {
    name: 'Civil Procedure Law, art. 162',
    rule:
      'In simple civil cases the court may summon and serve by simple means, but must protect the parties’ right to ' +
      'be heard.',
  },
  procedure165: {
    name: 'Civil Procedure Law, art. 165',
    rule:
      'Simple money disputes up to half of the province’s average yearly wage for the year before go to the ' +
      'small-claims procedure and are decided once, with no appeal. From half to double that wage, both sides may ' +
      'agree to use it.',
  },
  procedure168: {
    name: 'Civil Procedure Law, art. 168',
    rule:
      'Small claims should be decided within two months of filing; in special cases, with approval, one month more.',
  },
  procedure171: {
    name: 'Civil Procedure Law, art. 171',
    rule: 'You can appeal a first judgment within fifteen days of getting it, and a first ruling within ten.',
  },
  procedure247: {
    name: 'Civil Procedure Law, art. 247',
    rule: 'A final judgment, ruling or mediation statement must be carried out; if the other side will not, you can ask the court to enforce it.',
  },
  procedure250: {
    name: 'Civil Procedure Law, art. 250',
    rule: 'You have two years to ask for enforcement, usually from the last day the judgment gave for paying; if it gave none, from the day it became final.',
  },
  procedureReading20: {
    name: 'Supreme Court Interpretation of the Civil Procedure Law, art. 20',
    rule:
      'For goods ordered online and sent to you, the place of performance is where they are received, unless the ' +
      'contract says otherwise.',
  },
  procedureReading31: {
    name: 'Supreme Court Interpretation of the Civil Procedure Law, art. 31',
    rule:
      'If a business set the court in standard terms without drawing the consumer’s attention to it in a reasonable ' +
      'way, the consumer can claim that clause is void.',
  },
  filing2: {
    name: 'Supreme Court Rules on Registering Cases, art. 2',
    rule: 'A court takes in every statement of claim and gives a receipt with the date.',
  },
  filing7: {
    name: 'Supreme Court Rules on Registering Cases, art. 7',
    rule: 'If papers do not meet the requirements, the court tells you once, in writing, what to put right and by when.',
  },
  filing9: {
    name: 'Supreme Court Rules on Registering Cases, art. 9',
    rule: 'If a court does not accept or file a case, it gives a written ruling or decision with its reasons.',
  },
  onlineDisputes: {
    name: 'Supreme Court Rules on Online Consumer Disputes (I), arts. 1, 2, 3, 5, 10',
    rule:
      'Terms such as “signing means accepting the quality” or “the shop has the final say” are void. A promise of ' +
      'no-reason returns must be kept, and opening goods to check them does not bar a return. If the seller’s ' +
      'people led you to pay outside the platform, the seller is still liable; if it promised more compensation, ' +
      'it owes what it promised.',
  },
  onlineDisputes1: {
    name: 'Supreme Court Rules on Online Consumer Disputes (I), art. 1',
    rule:
      'Standard terms such as “signing means accepting the quality”, “the shop has the final say” or a ban on ' +
      'complaining or suing are void.',
  },
  onlineDisputes2: {
    name: 'Supreme Court Rules on Online Consumer Disputes (I), art. 2',
    rule: 'If a seller promises no-reason returns for goods that are otherwise excluded, it must keep that promise.',
  },
  onlineDisputes3: {
    name: 'Supreme Court Rules on Online Consumer Disputes (I), art. 3',
    rule:
      'If you opened goods to check them and they are still intact, the seller cannot refuse the return because ' +
      'they were opened, unless a law says otherwise.',
  },
  onlineDisputes5: {
    name: 'Supreme Court Rules on Online Consumer Disputes (I), art. 5',
    rule:
      'If the seller’s staff led you to pay outside the platform, the seller cannot use that to escape liability.',
  },
  onlineDisputes10: {
    name: 'Supreme Court Rules on Online Consumer Disputes (I), art. 10',
    rule:
      'If a seller promised more compensation than the law requires (such as ten times back for fakes), you can ' +
      'claim what was promised.',
  },
  internetCourts: {
    name: 'Supreme Court Rules on Internet Courts (from November 2025)',
    rule:
      'According to copies we read, the range of cases internet courts hear has changed (Fashi [2025] No. 14); ' +
      'filing online does not mean an internet court hears it. (The articles were not read.)',
  },
} satisfies typeof source
