import type { PhraseWords } from '../../../words'

export const outside = {
  outside: [
    'platform wont help, who else', 'where else can i complain', 'complain to the government', 'neither the shop nor pinduoduo helps', 'support says nothing more can be done', 'take it higher', 'any authority for this',
  ],
  file12315: [
    'call 12315', 'how to complain on 12315', 'consumer hotline complaint', 'market regulator', 'file with the market authority', 'what to write on the 12315 form', 'report the charge to 12315',
  ],
  file12305: [
    'call 12305', 'postal complaint', 'courier company did nothing after my complaint', 'postal authority', 'appeal against the courier', 'not happy with the answer of the courier company', 'complained to the courier in vain',
  ],
  filePayment: [
    'bank wont give back stolen money', 'complain about alipay', 'wechat pay refuses my fraud claim', 'payment company denies it', 'bank and platform blame each other', 'dispute a stolen payment with the bank', 'chargeback',
  ],
  getTested: [
    'where can i test if it is real', 'get it authenticated', 'seller wants a test report', 'who pays for the inspection', 'lab test for food', 'how do i prove it is counterfeit', 'expert appraisal',
  ],
  askAssociation: [
    'consumer association', 'someone to mediate', 'mediation instead of court', 'can the consumer council help', 'need a third party between us', 'want a mediator', 'help settle it without suing',
  ],
  goToCourt: [
    'sue the seller', 'take him to court', 'go to court', 'small claims', 'is it worth suing for 200 yuan', 'do i need a lawyer', 'sue pinduoduo', 'file a lawsuit online', 'how much are court fees',
  ],
} satisfies PhraseWords<'outside'>
