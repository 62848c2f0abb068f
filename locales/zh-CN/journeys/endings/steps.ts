import type { endings as flow } from '../../../../machines/journeys/endings/flow'
import type { StepWords } from '../../../words'

export const endings = {
  settled: {
    short: '解决了',
    title: '好，这件事解决了',
    lead: '最后看一眼：该退的钱、该到的货，真的到了手里。',
    answers: {},
  },
  keepWatch: {
    short: '等答复',
    title: '先等答复，把日子记好',
    lead: '这段时间不用再跑。到了日子没消息，再回来走下一步。',
    answers: {},
  },
  safe: {
    short: '稳住了',
    title: '眼下稳住了，再多留意几天',
    lead: '该保住的保住了；有一点不对，马上处理。',
    answers: {},
  },
  courtAgain: {
    short: '法院这一步',
    title: '法院不收、判了不服，或判了对方不给',
    lead: '每样都有下一步和期限；看清手里那张纸。',
    answers: {},
  },
  letGo: {
    short: '到此为止',
    title: '到这里停下，也可以',
    lead: '不争不等于你错了；改主意了，还能再来。',
    answers: {},
  },
} satisfies StepWords<keyof typeof flow>
