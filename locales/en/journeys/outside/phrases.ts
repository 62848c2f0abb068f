import type { PhraseWords } from '../../../words'

export const outside = {
  outside: [
    'platform wont help, who else', 'where else can i complain', 'complain to the government', 'neither the shop nor pinduoduo helps',
    'support says nothing more can be done', 'take it higher', 'any authority for this', 'who else can help when the platform refuses',
    'outside of pinduoduo, where to go', 'the app gave up on me, what now', 'any government office for online shopping',
    'other ways to complain besides the platform', 'platform and seller are on the same side, who do i tell', 'mayor hotline for this?',
    'go to the press', 'tried support and intervention, no use', 'where do i get justice', 'which departement handles this',
    'i dont accept the platform, next level',
  ],
  file12315: [
    'call 12315', 'how to complain on 12315', 'consumer hotline complaint', 'market regulator', 'file with the market authority',
    'what to write on the 12315 form', 'report the charge to 12315', '12315', 'complain to 12315', 'market supervision bureau',
    'what documents does 12315 want', 'report to the administration for market regulation', 'how to fill in the national 12315 platform',
    'consumer complaint hotline number for the shop', 'can i file at 12315 for my parents', '12315 app in english',
    'complain about pinduoduo to 12315', 'samr complaint', 'can the market regulater make him refund',
  ],
  file12305: [
    'call 12305', 'postal complaint', 'courier company did nothing after my complaint', 'postal authority', 'appeal against the courier',
    'not happy with the answer of the courier company', 'complained to the courier in vain', '12305', 'complain to the postal bureau',
    'postal administration against courier', 'courier company rejected my complaint, next step', 'state post bureau appeal',
    'escalate the courier complaint', 'courier hotline did nothing, who supervises couriers', 'file a postal appeal',
    'complained to the express company a week ago, no answer', 'who regulates express companies',
    'express company compensation too low after complaint',
  ],
  filePayment: [
    'bank wont give back stolen money', 'complain about alipay', 'wechat pay refuses my fraud claim', 'payment company denies it',
    'bank and platform blame each other', 'dispute a stolen payment with the bank', 'chargeback', 'bank refuses to refund the fraud charge',
    'unauthorised payment, bank says its my fault', 'alipay rejected my claim for the stolen payment', 'complain about the bank over card fraud',
    'payment company wont compensate a hacked payment', 'how to dispute a charge i never made, bank ignores me',
    'wechat pay denied compensation for theft', 'file against the payment provider', 'card fraud, bank sends me to pinduoduo',
    'my money was stolen and the bank wont act', 'bank denyed the stolen charge',
  ],
  getTested: [
    'where can i test if it is real', 'get it authenticated', 'seller wants a test report', 'who pays for the inspection', 'lab test for food',
    'how do i prove it is counterfeit', 'expert appraisal', 'need a lab test', 'where to authenticate shoes', 'product testing agency',
    'is there an office that checks quality', 'platform demands an authentication certificate', 'who tests gold',
    'brand store wont authenticate for private people', 'does my own test report count', 'formaldehyde test where', 'cosmetics testing',
    'how much does an appraisal cost', 'inspection report needed',
  ],
  askAssociation: [
    'consumer association', 'someone to mediate', 'mediation instead of court', 'can the consumer council help', 'need a third party between us',
    'want a mediator', 'help settle it without suing', 'contact the consumer association', 'consumer council mediation',
    'can someone mediate between me and the shop', 'free mediation for buyers', 'i want a neutral person to settle it',
    'dont want court, want mediation', 'does the consumers association handle online shopping', 'ask for conciliation',
    'people who speak with the seller on my behalf', 'meditation with the seller', 'settle with a third person present',
  ],
  goToCourt: [
    'sue the seller', 'take him to court', 'go to court', 'small claims', 'is it worth suing for 200 yuan', 'do i need a lawyer', 'sue pinduoduo',
    'file a lawsuit online', 'how much are court fees', 'sue', 'how do i sue a shop', 'lawsuit', 'i want to take legal action',
    'court fees for a small case', 'can i sue without the sellers address', 'internet court filing', 'which court do i go to', 'legal aid',
    'how to write a statement of claim', 'ill see them in court', 'hire a lawyer against the shop', 'cost of a law suit',
  ],
} satisfies PhraseWords<'outside'>
