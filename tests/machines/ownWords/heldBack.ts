import type { Utterance } from './utterances'

/**
 * A third of the sentences, drawn at random within each language and kind, and never tuned on: do not read them while
 * working on the phrases or the matcher. They say how it does with words it has not seen.
 */
export const heldBack: readonly Utterance[] = [
  // Hurt
  { say: '我妈吃了拼多多买的月饼上吐下泻现在还在医院', road: ['someoneHurt'], danger: true },
  { say: '吃完那个减肥药心慌得很头晕站不住', road: ['someoneHurt'], danger: true },
  // Not safe, nobody hurt yet
  { say: '热水壶插上就冒烟有糊味，我赶紧拔了', road: ['unsafeProduct'], danger: true },
  { say: '买的药没有批号包装也怪怪的敢吃吗', road: ['unsafeProduct'], danger: true },
  // A code was given
  { say: '我把验证码告诉他了 他说是平台退款用的', road: ['codeGiven'], danger: true },
  // Money has gone
  { say: '对方说下错单要我先垫付，我已经用微信转了800', road: ['moneySent'], danger: true },
  { say: '我扫码付了钱他就把我拉黑了', road: ['moneySent'], danger: true },
  { say: '客服叫我在借呗借钱打到安全账户，我转了才反应过来', road: ['moneySent'], danger: true },
  { say: '在拼多多看的货加了微信转的钱 人没了', road: ['moneySent'], danger: true },
  // Screen shared, or an app put on the phone
  { say: '我爸照他说的装了个app手机好像自己在动', road: ['screenShared'], danger: true },
  // Somebody claims to be support, nothing given
  { say: '自称拼多多客服让我加QQ退款，我还没加', road: ['scamStop'], danger: true },
  { say: '有个400开头的打来说给我退运费险要我报卡号 我没报', road: ['scamStop'], danger: true },
  { say: '您好这里是百万保障中心，您的保险即将到期自动扣费，如需关闭请配合我司专员共享屏幕操作', road: ['scamStop', 'scam'], danger: true },
  { say: '系统误将退款1980元转入您的账户 请您尽快退还至以下对公账户 否则影响征信', road: ['scamStop', 'scam'], danger: true },
  // Account
  { say: '登不进去了而且钱在一笔一笔地往外扣！！', road: ['lockedMoney', 'accountTaken', 'lockedOut'], danger: true },
  // Threats
  { say: '商家打电话骂我还说知道我家住哪要来找我', road: ['threatened'], danger: true },
  { say: '有人在我家门口 说是那个店的 让我删评价', road: ['threatened'], danger: true },
  { say: '110打不通 钱被骗了还能去哪里报', road: ['goInPerson', 'moneySent'], danger: true },
  // Degrading, and a court's papers
  { say: '商家让我把自己拍个视频扇耳光才给退钱', road: ['degradingDemand'] },
  { say: '非要我把衣服剪烂还要举着牌子拍照道歉', road: ['degradingDemand'] },
  { say: '12368给我发短信说有个案子，是拼多多店家起诉我', road: ['answerSummons'] },
  // Quality: fresh
  { say: '买的车厘子到了烂一半', road: ['goods.fresh'] },
  { say: '芒果都是黑的没法吃 想退钱', road: ['goods.fresh'] },
  { say: '冷冻虾到了全化了 软趴趴的', road: ['goods.fresh'] },
  { say: '榴莲开出来没几块肉还是生的', road: ['goods.fresh'] },
  // Quality: under warranty
  { say: '洗衣机转起来咣咣响才买半年', road: ['goods.warranty'] },
  { say: '电视机屏幕有一条竖线买了两个月', road: ['goods.warranty'] },
  // Quality: other goods
  { say: '发错货了我要的L码给我发的S', road: ['goods.none', 'issue.quality', 'delivery.short'] },
  { say: '裤子洗一次掉色掉得一盆黑水', road: ['goods.none', 'issue.quality'] },
  { say: '窗帘尺寸做小了20公分挂不上', road: ['goods.none', 'issue.quality'] },
  { say: '东西质量太差了', road: ['goods.none', 'issue.quality'] },
  { say: '行李箱轮子第一次用就掉了一个', road: ['goods.none', 'issue.quality'] },
  // Fake, false words
  { say: '内存卡写的512g 实际只有32', road: ['issue.fake', 'issue.quality', 'goods.none'] },
  // Delivery
  { say: '一直显示待发货 问就是快了快了', road: ['delivery.notShipped'] },
  { say: '充的话费没到账', road: ['delivery.notShipped'] },
  { say: '预售说15号发 今天都20了', road: ['delivery.notShipped'] },
  { say: '买的视频会员卡密没给我', road: ['delivery.notShipped'] },
  { say: '显示签收了但我根本没收到', road: ['delivery.signedNotReceived'] },
  { say: '拆开是个空盒子', road: ['delivery.short'] },
  // Parcels nobody ordered
  { say: '到付的快递 我没下过单要不要给钱', road: ['strangeParcel'] },
  // Not wanted
  { say: '买大了不想要了能退不', road: ['issue.noReason', 'returnNoReason'] },
  { say: '昨天收到的 不喜欢 想退货', road: ['returnNoReason'] },
  { say: '买重了 还没发货想退掉', road: ['cancelBeforeReceipt'] },
  // On the way back
  { say: '寄回去商家说少了配件要扣我五十', road: ['returnDisputed'] },
  { say: '说我掉包了 退的不是他家的货', road: ['returnDisputed'] },
  { say: '退货签收五天了还没退钱', road: ['returnSilent'] },
  { say: '商家同意换货了接下来怎么操作', road: ['takeAgreed'] },
  // Where the after-sales page stands
  { say: '刚发消息五分钟商家没回', road: ['waitForReply', 'silence'] },
  { say: '昨晚申请的退款 待商家处理', road: ['silence', 'remindAndWait'] },
  { say: '他说给我补五块钱 我不愿意', road: ['declineOffer', 'keepNegotiating'] },
  { say: '不小心点了撤销 现在没有退款入口了', road: ['afterWindow'] },
  { say: '页面上那些字我看不明白 到底退没退', road: ['readTheChat', 'refundMissing', 'readTheReturn'] },
  { say: '介入在哪里点啊找不到那个按钮', road: ['askSupport', 'askPlatform'] },
  // With the platform
  { say: '介入都三天了 一点动静没有', road: ['followUp', 'stage.withPlatform'] },
  { say: '平台判商家赢了 我不服', road: ['askReview'] },
  { say: '平台说证据不足让我补', road: ['collectProof', 'ruling.turnedBack'] },
  { say: '平台支持我了可钱两天还没到', road: ['demandEnforcement', 'ruling.won'] },
  { say: '平台同意退款 才过了一会儿 什么时候到', road: ['waitForPayment', 'ruling.won'] },
  { say: '平台发的通知写了一大堆读不懂 是赢了还是输了', road: ['readTheNotice'] },
  // The platform's own matters
  { say: '莫名其妙扣钱 说是先用后付', road: ['payLater'] },
  { say: '我妈不知道怎么开的免密支付扣了六十八', road: ['payLater'] },
  { say: '小孩偷偷下单了乐高 还没拆', road: ['familyOrdered'] },
  { say: '账号被限制下单了啥也没干', road: ['accountRestricted'] },
  { say: '聊天功能被禁 申诉也不过', road: ['accountRestricted'] },
  { say: '退款成功了钱没到微信', road: ['refundMissing'] },
  { say: '显示已退款可银行卡里没有', road: ['refundMissing'] },
  // Changing, asking, finding
  { say: '已经发货了想换个收货地址', road: ['changeAfterShipping'] },
  { say: '联系不上卖家 电话是空号', road: ['merchantUnreachable'] },
  { say: '想举报这家店卖假烟', road: ['reportShop'] },
  { say: '怎么把拼多多账号注销掉', road: ['askSupport'] },
  // Outside the platform
  { say: '我要打12315投诉', road: ['file12315', 'outside'] },
  { say: '想去法院告商家 要花多少钱', road: ['goToCourt'] },
  { say: '平台和商家都不管 我还能找谁', road: ['outside'] },
  // Not sure
  { say: '不知道该从哪里说起，心里乱得很', road: ['orient'] },
  // Is this number real
  { say: '95开头的这个电话是拼多多的吗', road: ['checkNumber'] },
  { say: '网上搜到一个拼多多客服电话 不知道真假', road: ['checkNumber'] },
  // Sellers
  { say: '开店的，买家退回来的不是我的货', road: ['sellerWrongReturn'] },
  { say: '运费模板在哪设置', road: ['sellerRoutine'] },
  { say: '顾客说付过钱了我后台看不到单', road: ['sellerOrder'] },
  { say: '买家让我加他微信聊', road: ['sellerWeChat'] },
  // Companies
  { say: '公司订了五百件工服 尺码全错', road: ['companyDispute'] },
  { say: '厂家要我们公司先打定金到他个人卡上 还没打', road: ['companyOffPlatform'] },
  { say: '公司采购商家不给开专票', road: ['companyDispute'] },
  { say: '对公的定金打过去人就失联了', road: ['moneySent'], danger: true },
  { say: '公司那批货有问题 发了书面通知对方两天没回', road: ['companySilence', 'companyEscalate', 'companyDispute'] },
  { say: '单位买的一批电缆怀疑是假冒的 想举报厂家', road: ['companyReport'] },
  // Whole stories
  { say: '双十一买的手机 到手屏幕就有划痕 跟商家说他让我找快递 快递让我找商家 来来回回一个礼拜了谁都不管', road: ['goods.warranty', 'issue.quality', 'delivery.damaged', 'askPlatform'] },
  { say: '那天有个女的给我打电话讲的普通话 说我儿子在拼多多买的奶粉有问题要赔我六百 让我打开支付宝什么备用金 我就点了 然后叫我转给她 我就转了', road: ['moneySent'], danger: true },
  { say: '买了个按摩仪说七天包退 用了三天不舒服想退 他说拆封就不退了 还骂我穷', road: ['askPlatform', 'returnNoReason'] },
  // Typed with slips, in pinyin, or dictated
  { say: '拼夕夕买的锅坏了不给tui', road: ['askPlatform', 'issue.quality', 'goods.none'] },
  { say: '收货地止写错了还没发货', road: ['changeBeforeShipping'] },
  { say: '验正码给他了现在手机一直响扣款短信', road: ['codeGiven', 'moneySent', 'accountTaken'], danger: true },
  { say: '我是个老太太不太会弄就是那个快递说送到了我下楼找了三趟也没有', road: ['delivery.signedNotReceived'] },
  // English
  { say: 'ordered a jacket two weeks ago and it still hasnt shipped', road: ['delivery.notShipped'] },
  { say: 'the strawberries arrived rotten', road: ['goods.fresh'] },
  { say: 'shoes are obviously counterfeit', road: ['issue.fake'] },
  { say: 'seller rejected my refund request', road: ['askPlatform'] },
  { say: 'I returned it and now he says I broke it', road: ['returnDisputed'] },
  { say: 'the shop has disappeared from the app', road: ['shopGone'] },
  { say: 'my kid bought game credits on my phone', road: ['familyOrdered'] },
  { say: "seller hasn't answered for two days", road: ['askPlatform', 'silence'] },
  { say: 'i want to complain about a rude support agent', road: ['complainAgent'] },
  { say: 'i read him the verification code on the phone', road: ['codeGiven'], danger: true },
  { say: 'seller says he will come to my house if i dont delete the review', road: ['threatened'], danger: true },
  // Adversary: what a hasty matcher would get wrong
  { say: '商家说要报警抓我还说要找人收拾我', road: ['threatened'], danger: true },
  { say: '想退货 客服要我验证码才能退，我发过去了', road: ['codeGiven'], danger: true },
  { say: '退款一直没到 刚有人加我说帮我追回来要先交手续费', road: ['scamStop'], danger: true },
  { say: '骗我转账那个人现在说再转一笔就全退给我', road: ['moneySent'], danger: true },
  { say: '降价了客服说补差价 发我一个二维码让我扫 我扫完被扣了两千', road: ['moneySent'], danger: true },
  { say: '我卖的东西被买家说是假货要我赔三倍', road: ['seller.buyer', 'sellerRefund', 'sellerBlackmail'] },
  { say: '货已经发了不是没发 但是地址错了', road: ['changeAfterShipping'] },
  { say: '法院短信让我点链接交钱 不交就冻结', road: ['scamStop', 'answerSummons'], danger: true },
  { say: '客服说退款失败让我开通备用金 我点了还没转出去', road: ['scamStop', 'scam'], danger: true },
  { say: 'i didnt give him the code but he keeps calling', road: ['scamStop'], danger: true },
  { say: '不是我吃的 是我老公吃的 现在晕倒了', road: ['someoneHurt'], danger: true },
  { say: '钱我不要了 只要他别再来我家门口堵我', road: ['threatened'], danger: true },
  { say: '来了个奇怪包裹 我扫了码还填了验证码', road: ['codeGiven'], danger: true },
  { say: 'i sell on pdd and a man posing as the platform wants a deposit sent to his card', road: ['scamStop', 'scam'], danger: true },
  // Calm things said in alarming words
  { say: '空气炸锅用两次就不热了', road: ['goods.warranty', 'goods.none', 'issue.quality'] },
  { say: '急死我了货到现在还没到', road: ['issue.delivery', 'delivery.stuck', 'delivery.notShipped'] },
  { say: '手机老是卡死刚买两周', road: ['goods.warranty'] },
  { say: 'the waiting is killing me, seller silent for three days', road: ['askPlatform', 'silence'] },
  // No road of ours
  { say: '你好', none: true },
  { say: '哈哈哈哈', none: true },
  { say: '京东plus会员多少钱一年', none: true },
  { say: '鸡蛋羹蒸几分钟', none: true },
  { say: 'asdfghjkl', none: true },
  { say: '？？？？', none: true },
  { say: 'SELECT * FROM users WHERE id = 1', none: true },
  { say: '<script>alert(1)</script>', none: true },
  { say: '明天几点日出', none: true },
  { say: '怎么学好英语', none: true },
  { say: '世界杯冠军是哪个队', none: true },
  { say: '我爱你', none: true },
  { say: '鱼香肉丝里有鱼吗', none: true },
  { say: 'lorem ipsum dolor sit amet', none: true },
  { say: '真假美猴王是哪一回', none: true },
  { say: '火锅底料怎么炒', none: true },
  { say: '换季衣服怎么收纳', none: true },
  { say: '孩子不写作业怎么办', none: true },
  { say: '客服这个工作累不累', none: true },
  { say: '唯品会的券怎么用', none: true },
  { say: '嗯嗯好的', none: true },
  { say: 'ㅁㄴㅇㄹ', none: true },
]
