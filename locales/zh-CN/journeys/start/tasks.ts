import type { startTasks } from '../../../../machines/journeys/start/tasks'
import type { TaskWords } from '../../../words'

export const start = {
  orientSafeFirst: {
    do: '人有没有事，钱有没有少',
    how: '有人受伤打 120，有危险打 110；有一笔钱家里没人付过，就选“急事”。',
  },
  orientWhoCameFirst: {
    do: '想一想：是谁先找的谁',
    how: '对方先打来、先加你，又提退款、验证码或转账，就选“有人自称客服找我”。',
  },
  orientReadOrder: {
    do: '打开那笔订单，看页面写着什么',
    how: '在“个人中心→我的订单”里，看清是没发货、在路上、已签收，还是在退款。',
  },
  orientReadChat: {
    do: '看聊天顶上：店铺名还是官方客服',
    how: '“联系客服”有时通商家，有时通平台，看了名字才知道找的是谁。',
  },
  orientAskSomeone: {
    do: '拿不准，请家里人一起看',
    how: '把这一页念给他听，或把手机给他看；密码还是你自己输。',
  },
} satisfies TaskWords<keyof typeof startTasks>
