import type { startTasks } from '../../../../machines/journeys/start/tasks'
import type { TaskWords } from '../../../words'

export const start = {
  orientSafeFirst: {
    do: '先看：人有没有事，钱有没有少',
    how: '有人受伤、难受，打 120；有危险，打 110。再看账单和银行短信，有一笔钱不是你付的，就选第一条“急事”。',
  },
  orientWhoCameFirst: {
    do: '想一想：是谁先找的谁',
    how: '要是对方先打来、先加你，又提到退款、验证码或转账，就选“有人自称客服找我”。',
  },
  orientReadOrder: {
    do: '打开那笔订单，看页面写着什么',
    how: '据来源，在“个人中心→我的订单”里找；菜单可能随版本变。看清是没发货、在路上、已签收，还是在退款。',
  },
  orientReadChat: {
    do: '看聊天顶上，是店铺名还是官方客服',
    how: '同样叫“联系客服”，来源说法不一：有的说通商家，有的说通平台。看了名字，才知道你找的是谁。',
  },
  orientAskSomeone: {
    do: '拿不准，就请家里人一起看',
    how: '把这一页念给他听，或者把手机给他看。密码和验证码还是你自己输。',
  },
} satisfies TaskWords<keyof typeof startTasks>
