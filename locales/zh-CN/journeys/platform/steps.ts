import type { platform as flow } from '../../../../machines/journeys/platform/flow'
import type { StepWords } from '../../../words'

export const platform = {
  askPlatform: {
    short: '申请平台介入',
    title: '申请平台介入：证据传齐，一次交好',
    lead: '和商家没谈成，可以请平台来处理。',
    answers: {
      submitted: '已经提交了',
      missingProof: '证据还差几样',
      noButton: '申请还开着，但找不到“平台介入”',
      closed: '售后已经关闭或过期，申请不了',
    },
  },
  collectProof: {
    short: '补齐证据',
    title: '先把缺的证据补齐',
    lead: '缺一样补一样；实在没有，写明为什么。',
    answers: { ready: '补好了，或实在没有了，去申请' },
  },
  ruling: {
    short: '平台进展',
    title: '平台那边，现在到哪一步了？',
    lead: '先看一眼售后申请和通知；时间从你提交介入申请那一刻算。',
    answers: {
      within48h: '还在等，48 小时以内（正好 48 小时也算）',
      over48h: '还在等，超过 48 小时，但没超过 7 个工作日',
      over7days: '还在等，超过 7 个工作日',
      won: '平台支持我（写着平台同意退款、支持换货等）',
      lost: '平台没支持我（平台拒绝退款），或只支持一部分',
      turnedBack: '没给结果就退回来了：叫我找商家、补材料，或说不能申请',
      promisePassed: '客服答应过一个时间，过了没人回',
      unsure: '说不清，看不懂通知',
    },
  },
  waitForRuling: {
    short: '等平台结果',
    title: '等平台处理，早晚各看一次',
    lead: '还没到催的时候；盯住通知，漏的补上。',
    answers: { later: '有新情况了' },
  },
  readTheNotice: {
    short: '看懂通知',
    title: '打开这一单的通知，一句一句看',
    lead: '结果和理由一般都写着，看清就好选。',
    answers: { later: '看过了，再选一次' },
  },
  followUp: {
    short: '催平台',
    title: '找官方客服问进度',
    lead: '问一次，要到一个答复的日子。',
    answers: { later: '有新情况了' },
  },
  turnedBack: {
    short: '被退回',
    title: '平台为什么退回来？',
    lead: '理由写在申请或通知里，照它写的选。',
    answers: {
      notNegotiated: '叫我先找商家商量',
      proof: '说我证据不够，要补材料',
      closed: '说过了期限、售后关了，或这种情况不能申请',
      unsure: '没写清楚，看不懂',
    },
  },
  afterWin: {
    short: '平台支持之后',
    title: '平台支持你了。该退的、该换的，到了吗？',
    lead: '时间从平台出结果那一刻算。',
    answers: {
      paid: '到了，退了或换了',
      within24h: '还没有，24 小时以内（正好 24 小时也算）',
      over24h: '还没有，超过 24 小时',
      unsure: '不确定，看不懂结果',
    },
  },
  waitForPayment: {
    short: '等商家退款',
    title: '等商家退款或换货，看着状态',
    lead: '时间还没到；先把结果截图存好。',
    answers: { later: '有新情况了' },
  },
  demandEnforcement: {
    short: '请平台办结果',
    title: '请平台出面，把结果办了',
    lead: '平台已经支持你，不用再跟商家争，直接找官方客服。',
    answers: {
      paid: '退了，或者换了',
      promised: '客服给了答复时间，我在等',
      noResult: '客服说不行，或没有下文',
    },
  },
  askReview: {
    short: '请平台再看',
    title: '带上新证据，请平台再看一遍（复核）',
    lead: '要紧的是新证据；光重说一遍，用处不大。',
    answers: {
      won: '再看之后，支持我了',
      lostAgain: '还是没支持我，或不给再看',
      waiting: '交上去了，还在等',
      letGo: '不想再争了',
    },
  },
  callAgain: {
    short: '再找一次客服',
    title: '答应的时间过了，再找一次官方客服',
    lead: '不用从头讲，请他查上次的记录。',
    answers: {
      settled: '解决了',
      promised: '又给了一个答复时间',
      badAgent: '客服推来推去，或态度不好',
      noResult: '说不行，或还是没结果',
    },
  },
  complainAgent: {
    short: '投诉客服',
    title: '现在投诉这位客服',
    lead: '只说事实：什么时候、谁、说了什么。',
    answers: {
      settled: '解决了',
      promised: '说会处理，让我等',
      promisePassed: '答应的时间过了，没人回',
      refused: '说他们没错，或不处理',
    },
  },
  askSupport: {
    short: '找官方客服',
    title: '现在到 APP 里找官方客服',
    lead: '规则、扣款、账号这些商家管不了的，找官方客服。',
    answers: {
      settled: '解决了',
      merchantFirst: '让我先找商家',
      promised: '给了答复时间，让我等',
      promisePassed: '答应的时间过了，没人回',
      refused: '客服说不行',
    },
  },
  reportShop: {
    short: '举报店铺',
    title: '在 APP 里举报这家店',
    lead: '举报是请平台查店，和你的退款是两件事。',
    answers: {
      reported: '已经举报了',
      wantMoneyBack: '我还想把钱要回来',
      outside: '平台不管，或我想找别的部门',
    },
  },
} satisfies StepWords<keyof typeof flow>
