import type { endingsTasks } from '../../../../machines/journeys/endings/tasks'
import type { TaskWords } from '../../../words'

export const endings = {
  checkMoneyArrived: {
    do: '有退款的，到付款的账户里查一眼',
    how: '看到账的钱，不看“已退款”三个字。换货、补发的，等拿到手再算完。',
  },
  keepCopiesAnyway: {
    do: '截图和照片留着，先别删',
    how: '放进手机里的一个相册，占不了多少地方。以后有反复，用得上。',
  },
  watchForAnswer: {
    do: '每天看一次“消息通知”和短信',
    how: '据来源，平台的答复会出现在 APP 的“消息通知”里，以 APP 显示为准。别的部门可能打电话或发短信，记得留意。',
  },
  comeBackWhenDue: {
    do: '到了日子没消息，再找一次',
    how: '找客服，报上次的时间、工号和承诺；找别的部门，报受理编号。多跟几次不要紧。',
  },
  keepEyeOnAccount: {
    do: '这几周多看看账单和登录记录',
    how: '看到不认得的扣款或设备，马上点“急事：先看这里”，不用等谁回复。',
  },
} satisfies TaskWords<keyof typeof endingsTasks>
