import type { pressure as flow } from '../../../../machines/journeys/pressure/flow'
import type { StepWords } from '../../../words'

/** Threats, degrading demands, a court’s papers: never an argument with the merchant. */
export const pressure = {
  pressure: {
    short: '有人逼我',
    title: '对方做了什么？',
    lead: '人现在有危险，先打 110，再回来选。',
    answers: {
      threats: '威胁、骚扰、要上门，电话短信炸个不停，或公开了我的地址电话',
      degrading: '要我做丢人、伤人的事，或改评价、给好评，才肯退钱',
      summons: '收到法院的传票、短信、电话，或律师函',
      none: '都不是，回到上一个问题',
    },
  },
  threatened: {
    short: '有人威胁',
    title: '有危险马上打 110，别跟他吵',
    lead: '人在门口、说要动手，就是有危险，不用再等等看。',
    answers: {
      stopped: '停了，没事了',
      goesOn: '还在继续',
      promised: '警察或官方客服在处理，我在等',
      summons: '又收到法院材料或律师函',
    },
  },
  reportThreats: {
    short: '去报案',
    title: '带上证据，去派出所报案',
    lead: '一次次记下来，才看得出他没停过。',
    answers: {
      reported: '报了案，在等结果',
      stopped: '停了，没事了',
      refused: '派出所说不归他们管',
    },
  },
  degradingDemand: {
    short: '过分的条件',
    title: '过分的条件：不答应、不拍、不发',
    lead: '退不退看货和证据，不看你听不听他的。',
    answers: {
      settled: '钱退了，事情过去了',
      refused: '商家还是不退，我接着要',
      threats: '他开始威胁、骚扰我',
    },
  },
  answerSummons: {
    short: '法院、律师函',
    title: '先打 12368，问是不是真有这个案子',
    lead: '别不理也别慌：是真的，就按时答复。',
    answers: {
      answered: '是真的，我已经答复了，在等',
      help: '是真的，我想看打官司怎么走，或判了不服',
      settled: '和商家谈成了，他撤了',
      fake: '查过是假的，或对方叫我转账',
    },
  },
} satisfies StepWords<keyof typeof flow>
