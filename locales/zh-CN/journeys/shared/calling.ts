import type { calling as tasks } from '../../../../machines/journeys/shared/calling'
import type { TaskWords } from '../../../words'

export const calling = {
  keepCodesSecret: {
    do: '验证码、密码，谁要都不给',
    how: '客服、警察也不给，只自己输进官方 APP。',
  },
  hangUpOnDemands: {
    do: '谁叫你转账、共享屏幕，就挂断',
    how: '叫你装软件、点链接、加微信或 QQ 的也一样，不用解释。',
  },
  openOfficialSupport: {
    do: '打开拼多多 APP，找官方客服',
    how: '打字“人工客服”，或多点几次“转人工”；看清顶上写的是“官方客服”，不是店名。',
  },
  askForPriority: {
    do: '找官方客服，先说急在哪儿',
    how: '食品安全、大额的事一般 24 小时内有专人跟；打电话的，选“投诉建议”。',
  },
  notAlone: {
    do: '心里撑不住，打 12356 说一说',
    how: '那是心理援助热线，不一定整夜有人；人有危险打 120、110，叫家里人来陪。',
  },
  rightLine: {
    do: '买家和商家的客服是两套，别找错',
    how: '买家的质量、售后、快递、账号和支付，找官方客服；开店的另有一套。',
  },
  botThenHuman: {
    do: '小事先问机器人，说不清再转真人',
    how: '查订单、查物流，机器人就行；复杂的打电话说，要看照片的在聊天里发。',
  },
  prepareIdentity: {
    do: '备好登录拼多多的手机号',
    how: '报的信息要和账号对得上；要验证时，验证码自己输进官方 APP，不念给对方听。',
  },
  prepareOrder: {
    do: '备好订单号、商品名、下单时间',
    how: '都在“我的订单”里；先抄在纸上，说的时候不用来回翻。',
  },
  prepareProof: {
    do: '问题照片和聊天截图',
    how: '照片看得清毛病，截图带上时间和对方的话；自己也留一份。',
  },
  writeItDownFirst: {
    do: '先写三行：时间、经过、要什么',
    how: '照着念不容易漏，开头先报订单号和问题。',
  },
  fileInAppToo: {
    do: '同时在 APP 里提交“申请售后”',
    how: 'APP 里没有申请和证据，客服没法核实；随时可以提交，不用等商家回。',
  },
  listenThenZero: {
    do: '打平台电话：先听完，再按 0',
    how: '先是机器人接，听完按 0 转真人；没反应，照听到的按。',
  },
  chooseGoodTime: {
    do: '急事现在就打；打不通，换人少的时候',
    how: '平台电话：工作日 8–9 点、19–22 点人少；工作日白天、周末 10–16 点人多。',
  },
  nightMayBeBot: {
    do: '夜里和节假日，平台可能只有机器人',
    how: '没接通先留言，白天再打；110、120、银行和支付公司，不等天亮。',
  },
  acceptCallback: {
    do: '等太久就选“回电”，别急着挂',
    how: '一般等 3–15 分钟，约好的多半 10–30 分钟打来；来电要验证码、转账的，挂断。',
  },
  noteAgentAndTicket: {
    do: '记下工号、工单编号和答应的时间',
    how: '以后凭它们找人、查进度。',
  },
  notePromisedTime: {
    do: '按答应的时间设个提醒',
    how: '到点先看通知；没消息就再找一次，报上次的时间、工号和答应的话。',
  },
} satisfies TaskWords<keyof typeof tasks>
