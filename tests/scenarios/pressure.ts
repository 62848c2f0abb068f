import type { Scenario } from './scenario'

/** Threats, degrading demands and court papers: nobody argues with the merchant. */
export const pressureCases: readonly Scenario[] = [
  {
    id: 'C04',
    trouble: '商家要妈妈拍打孩子的视频才退款',
    walk: ['start.bought', 'issue.ask', 'ask.pressure', 'pressure.degrading'],
    step: 'degradingDemand',
    holds: [
      ['不答应', 'degradingRefuse'],
      ['留下原话', 'degradingProof'],
      ['投诉给平台', 'degradingReport'],
      ['违法的打 110', 'degradingPolice'],
      ['退款照样要', 'degradingClaimStays'],
      ['人格尊严的规则', 'degradingWhyDignity', 'degradingWhyInsult'],
    ],
    never: { tasks: ['keepCodesSecret'], calls: ['reach'], says: /拘留/ },
  },
  {
    id: 'C13b',
    trouble: '商家天天打电话发短信吓唬，报过一次还不停',
    walk: ['start.bought', 'issue.ask', 'ask.pressure', 'pressure.threats', 'threatened.goesOn'],
    step: 'reportThreats',
    holds: [
      ['带证据去派出所', 'reportAtStation', 'threatProof'],
      ['要回执', 'reportAskReceipt'],
      ['请警察责令不准接触', 'reportNoContact'],
      ['不和对方争', 'threatKeepAway'],
      ['地址被公开', 'threatAddressOnline', 'reportWhyAuthority'],
    ],
    never: { wordsTo: ['merchant'], calls: ['reach'], says: /拘留|\d+\s?日以[上下]/ },
  },
  {
    id: 'C11',
    trouble: '坚持让商家发货，几个月后收到法院传票',
    walk: ['start.bought', 'issue.ask', 'ask.pressure', 'pressure.summons'],
    step: 'answerSummons',
    holds: [
      ['打 12368 核对', 'summonsVerify'],
      ['记住答复和开庭的日子', 'summonsDates', 'summonsWhyReply'],
      ['写答辩，备证据', 'summonsReply', 'summonsProof'],
      ['货还在就主动说还', 'summonsGoodsBack'],
      ['开庭要到', 'summonsAppear', 'summonsWhyAbsent'],
      ['短信电话也可能是真的，叫转账的是假的', 'summonsWhySimple', 'summonsFake'],
      ['律师函不是法院材料', 'summonsLawyerLetter'],
    ],
    never: { calls: ['reach'], says: /不理就|不用还|一定(?:会)?赢/ },
  },
]
