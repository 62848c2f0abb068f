import type { endingsTasks } from '../../../../machines/journeys/endings/tasks'
import type { TaskWords } from '../../../words'

export const endings = {
  checkMoneyArrived: {
    do: '到付款的账户里，看钱到了没有',
    how: '看到账的钱，不看“已退款”三个字。换货、补寄的，验过再点“确认收货”。',
  },
  comeBackIfMissing: {
    do: '过几天还没到，回来接着走',
    how: '“已经退了、钱没到”有自己的一条路，从首页再走一遍。',
  },
  keepCopiesAnyway: {
    do: '截图和照片留着，先别删',
    how: '放进手机里的一个相册。以后有反复，用得上。',
  },
  warrantyRestarts: {
    do: '换过货的，换和修的期限重新算',
    how: '从换好那天起算；修理占的时间不算在内。留好换货、维修的日期。',
  },
  whyWarranty: {
    do: '换货以后，期限怎么算',
    how: '《消费者权益保护法实施条例》第18条：换货后，换和修的期限从换好起重新算；修理的时间不计算在内。',
  },
  watchForAnswer: {
    do: '每天看一次“消息通知”和短信',
    how: '平台的答复在 APP 里；别的部门可能打电话、发短信。',
  },
  watchCourtDates: {
    do: '把开庭的日子记在最显眼的地方',
    how: '想改期、去不了，打 12368 找法庭说。不到庭，可能照样判。',
  },
  keepPoliceReceipt: {
    do: '报警回执收好',
    how: '上面有受案的单位和编号。有新情况、新证据，拿着它去补。',
  },
  comeBackWhenDue: {
    do: '到了日子没消息，再找一次',
    how: '找客服报上次的时间、工号和承诺，找别的部门报受理编号。',
  },
  keepEyeOnAccount: {
    do: '这几周多看看账单和登录记录',
    how: '有不认得的扣款或设备，马上点“急事：先看这里”，不等谁回复。',
  },
  threatAgain: {
    do: '再来威胁、堵门，马上打 110',
    how: '别一个人开门，别跟他理论。说清地址、几个人。',
  },
  keepThreatRecords: {
    do: '短信、录音、通话记录别删',
    how: '抄一份日期和经过。再有下一次，一起交给警察。',
  },
} satisfies TaskWords<keyof typeof endingsTasks>
