import type { platform as flow } from '../../../../machines/journeys/platform/flow'
import type { StepWords } from '../../../words'

export const platform = {
  askPlatform: {
    short: '申请平台介入',
    title: '现在申请平台介入',
    lead: '来源说法：商家明确拒绝，或超过 24 小时没有真人回复，就可以申请，以订单页显示为准。先把证据备齐再交，免得被退回来。',
    answers: {
      submitted: '已经提交了',
      missingProof: '证据还差几样',
      noButton: '找不到“平台介入”的按钮',
    },
  },
  collectProof: {
    short: '补齐证据',
    title: '先把缺的证据补齐',
    lead: '据来源，证据不全的申请容易被退回。缺一样补一样，补齐了再交。',
    answers: { ready: '补好了，去申请' },
  },
  ruling: {
    short: '平台进展',
    title: '平台那边，现在到哪一步了？',
    lead: '先看一眼订单状态和“消息通知”再选。来源称通常 48 小时内出结果，复杂的要 3–7 个工作日；以订单页显示为准。',
    answers: {
      within48h: '还在等，48 小时以内（含）',
      over48h: '还在等，超过 48 小时（正好 48 小时不算）',
      over7days: '还在等，超过 7 个工作日',
      won: '判我赢了',
      lost: '判我输了，或者只支持一部分',
      turnedBack: '申请被退回、驳回，没有受理',
      promisePassed: '客服答应的时间过了，没人回',
      unsure: '说不清，看不懂通知',
    },
  },
  waitForRuling: {
    short: '等平台结果',
    title: '等平台处理，每天看两次通知',
    lead: '来源称通常 48 小时内出结果，以订单页显示为准。这段时间看好通知、补上漏传的证据就行。',
    answers: { later: '有新情况了' },
  },
  readTheNotice: {
    short: '看懂通知',
    title: '打开这笔订单的通知，一句一句看',
    lead: '结果和理由一般都写在通知里。看清楚了，下一步就好选了。',
    answers: { later: '看过了，再选一次' },
  },
  followUp: {
    short: '催平台',
    title: '找官方客服问进度',
    lead: '来源说通常 48 小时内有结果，复杂的要 3–7 个工作日，以订单页显示为准。现在去问一次，问清哪天答复。',
    answers: { later: '有新情况了' },
  },
  turnedBack: {
    short: '被退回',
    title: '平台是因为什么退回的？',
    lead: '理由在通知里。据来源，常见的是两种：没先跟商家谈过，或者证据不全。',
    answers: {
      notNegotiated: '说我没先跟商家协商',
      proof: '说我证据不够',
      unsure: '没写清楚，看不懂',
    },
  },
  afterWin: {
    short: '判赢之后',
    title: '判你赢了。该退的、该换的，到了吗？',
    lead: '来源称商家要在 24 小时内退款或换货，以订单页显示为准。时间从出结果那一刻算起。',
    answers: {
      paid: '已经退了或换了',
      within24h: '还没有，24 小时以内（含）',
      over24h: '还没有，超过 24 小时（正好 24 小时不算）',
      unsure: '不确定，看不懂结果',
    },
  },
  waitForPayment: {
    short: '等商家执行',
    title: '再等一等，看着退款状态',
    lead: '来源称商家有 24 小时去办，以订单页显示为准。时间还没到，先把结果截图存好。',
    answers: { later: '有新情况了' },
  },
  demandEnforcement: {
    short: '要求执行',
    title: '找官方客服，要求平台执行结果',
    lead: '来源称，判赢超过 24 小时商家还没办，平台会强制执行，比如从保证金里扣；以订单页显示为准。不用再去跟商家争。',
    answers: {
      paid: '退了或换了',
      promised: '客服给了答复时间，我在等',
      noResult: '客服也没解决',
    },
  },
  askReview: {
    short: '申请复核',
    title: '带上新证据，申请复核',
    lead: '据来源，不服结果可以申请复核。要紧的是拿出上次没交过的证据，把老话再说一遍用处不大。',
    answers: {
      won: '复核后判我赢了',
      lostAgain: '还是没支持我',
      waiting: '交上去了，还在等',
      letGo: '不想再争了',
    },
  },
  callAgain: {
    short: '再找一次客服',
    title: '答应的时间过了，再找一次客服',
    lead: '先看一眼通知，答复可能已经到了。没有就报上次的时间、工号和承诺；来源称超时的会优先跟进，以客服答复为准。',
    answers: {
      settled: '解决了',
      promised: '又给了一个答复时间',
      badAgent: '客服推诿，或者态度不好',
      noResult: '还是没结果',
    },
  },
  complainAgent: {
    short: '投诉客服',
    title: '现在投诉这位客服',
    lead: '只说事实：什么时候、工号多少、说了什么。据来源，评价、在线“投诉”、热线里的“投诉建议”都可以用。',
    answers: {
      settled: '解决了',
      promised: '说会处理，让我等',
      promisePassed: '答应的时间过了，没人回',
    },
  },
  askSupport: {
    short: '找官方客服',
    title: '现在到 APP 里找官方客服',
    lead: '据来源，规则、账号、支付这些商家管不了的事，或者联系不上商家，可以直接找官方客服。',
    answers: {
      settled: '解决了',
      merchantFirst: '让我先找商家',
      promised: '给了答复时间，让我等',
      promisePassed: '答应的时间过了，没人回',
    },
  },
  reportShop: {
    short: '举报店铺',
    title: '在 APP 里举报这家店',
    lead: '举报是请平台查这家店，跟你的退款是两件事。想要退款，还要另走售后。',
    answers: {
      reported: '已经举报了',
      wantMoneyBack: '我还想把钱要回来',
      outside: '想找平台以外的部门',
    },
  },
} satisfies StepWords<keyof typeof flow>
