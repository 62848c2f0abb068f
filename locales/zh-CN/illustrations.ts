/** Words on drawn pictures and about them: `title` and `desc` for who does not see them, `note` under them. */
export const illustrations = {
  taps: {
    title: '依次点哪几个字',
    desc: '一格是一屏手机，圈出要点的字：',
    next: '，再点',
    note: '框在哪里只是示意，在屏幕上找这几个字。',
  },
  orderState: {
    title: '售后写到哪一步，在这里看',
    desc: '手机上的一张售后申请。最上面一行大字圈了出来，写着状态，比如“待商家处理”；下面一行是还剩多少时间；再下面是这一单的商品。',
    note: '个人中心点“退款/售后”，再点那张申请。你看到的字和排法可能不同。',
    page: '退款/售后',
    state: '待商家处理',
    left: '还剩多少时间',
    here: '状态看这一行',
  },
  replies: {
    title: '自动回复和真人回复，怎么分',
    desc: '聊天里的两句话。上面一句是套话，标着“自动回复”，画了叉：不算回复。下面一句说到了破的袖口，画了勾：是真人回的。',
    note: '真人的话说的是你这件事，哪怕是不同意；套话发给谁都一样。',
    auto: '自动回复',
    stock: '您好，在的亲，有问题请留言，看到就回～',
    not: '不算',
    human: '真人',
    answer: '照片看到了，袖口是破了，我问问仓库。',
    counts: '算',
  },
  photos: {
    title: '照片拍三种：全貌、近照、标签',
    desc: '三张照片。第一张是整件衣服；第二张凑近拍袖口的破洞；第三张拍吊牌，看得清型号和编码。',
    note: '三张都要清楚，看得出是同一件。',
    whole: '全貌',
    close: '近照',
    label: '标签',
  },
}
