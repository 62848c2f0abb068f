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
    how: '放进手机的一个相册，有反复时用得上。',
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
    how: '想改期、去不了，打法院热线 12368 说。不到庭，可能照样判。',
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
  courtAskPaper: {
    do: '法院不收、不立案：要一张写明理由的纸',
    how: '法院应当出具书面的裁定或决定；交过材料的，要收件凭证。',
  },
  courtPutRight: {
    do: '说材料不对：问清要补什么、哪天前',
    how: '法院应当一次写清；赶在它写的日子前补。',
  },
  courtAppeal: {
    do: '判了不服：看清上诉期，写在判决书最后',
    how: '一般收到起 15 天，不予受理的裁定 10 天；小额诉讼一审就定，不能上诉。',
  },
  courtEnforce: {
    do: '判了对方不给：请法院去要（申请执行）',
    how: '期限两年，一般从判决写的付款日算起；带判决书，写明知道的财产线索。',
  },
  courtAskHelp: {
    do: '不会写，打 12348；问法院，打 12368',
    how: '没钱请律师，问 12348 能否申请法律援助。',
  },
  courtWhyFiling: {
    do: '起诉，法院要收、要给说法',
    how: '《最高人民法院关于人民法院登记立案若干问题的规定》第2、7、9条；《民事诉讼法》第126条：七天内立案，不受理的要裁定，可以上诉。',
  },
  courtWhyAppeal: {
    do: '上诉期从哪来',
    how: '《民事诉讼法》第171条：判决 15 天，裁定 10 天；第165条：小额诉讼一审终审。',
  },
  courtWhyEnforce: {
    do: '两年从哪来',
    how: '《民事诉讼法》第247条、第250条：生效的判决必须履行；不履行的，两年内可以申请执行。',
  },
} satisfies TaskWords<keyof typeof endingsTasks>
