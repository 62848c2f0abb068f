/**
 * Words that carry the meaning, each by its syllables, and how the characters of each syllable are mistaken: an input
 * method offers the wrong one, a voice is misheard, or somebody types the syllables themselves.
 */
const SOUNDS: Readonly<Record<string, string>> = {
  tui: '退推腿颓褪', kuan: '款宽筷狂', huo: '货或活获火伙', fa: '发法罚', kuai: '快块筷', di: '递弟地第帝低', wu: '物务误无五', liu: '流留刘柳',
  shang: '商上伤尚', jia: '家加佳假价', ke: '客课可刻', fu: '服付福府复', ping: '平凭评', tai: '台太抬胎', qian: '签千前迁', shou: '收受手售首',
  jie: '介界戒借', ru: '入如', shen: '申身深伸', su: '诉速素', qing: '请情清', tou: '投头透', ju: '举句据剧', bao: '报包保宝抱', mai: '卖买麦',
  yun: '运云晕', fei: '费非飞废', hao: '号好豪', mi: '密蜜', ma: '码马玛吗妈', zheng: '证正政争整', yan: '验言严眼', dan: '单但担蛋', ding: '订定丁',
  qu: '取去区', xiao: '消小销效', chang: '偿场长尝', pei: '赔陪培配', bu: '补不步布', chai: '差拆柴', ca: '差擦', dian: '店点电', pu: '铺普扑',
  jian: '鉴件见间', zhi: '质址直知止指', liang: '量亮良', huai: '坏怀', guan: '关管官', bi: '闭必比', dao: '到道倒', zhang: '账帐张涨',
  feng: '封风疯', xian: '限现线先', zhuan: '转专砖', pian: '骗片偏', wei: '威微维', xie: '胁协写', ti: '梯踢', cuo: '错措',
  gai: '改该', huan: '换还环', dong: '动懂', xu: '续需须', man: '慢满', lan: '烂拦', sui: '碎岁', diu: '丢', que: '缺却', shao: '少烧稍',
}

/** Each word and its syllables. */
const WORDS: readonly (readonly [word: string, syllables: string])[] = [
  ['退款', 'tui kuan'], ['退货', 'tui huo'], ['发货', 'fa huo'], ['快递', 'kuai di'], ['物流', 'wu liu'], ['商家', 'shang jia'], ['客服', 'ke fu'],
  ['平台', 'ping tai'], ['签收', 'qian shou'], ['介入', 'jie ru'], ['申诉', 'shen su'], ['申请', 'shen qing'], ['投诉', 'tou su'], ['举报', 'ju bao'],
  ['卖家', 'mai jia'], ['运费', 'yun fei'], ['单号', 'dan hao'], ['密码', 'mi ma'], ['验证码', 'yan zheng ma'], ['订单', 'ding dan'], ['取消', 'qu xiao'],
  ['补偿', 'bu chang'], ['店铺', 'dian pu'], ['鉴定', 'jian ding'], ['质量', 'zhi liang'], ['地址', 'di zhi'], ['关闭', 'guan bi'], ['到账', 'dao zhang'],
  ['收货', 'shou huo'], ['售后', 'shou hou'], ['威胁', 'wei xie'], ['发错', 'fa cuo'], ['换货', 'huan huo'], ['转账', 'zhuan zhang'], ['骗子', 'pian zi'],
  ['假货', 'jia huo'], ['赔偿', 'pei chang'], ['缺货', 'que huo'], ['起诉', 'qi su'], ['律师函', 'lv shi han'], ['差评', 'cha ping'], ['续费', 'xu fei'],
]

/** Said with the same sound and meant as it stands. */
const MEANT = new Set('买家 发火 收获 服务 家伙 价格 付款 保证 加入 进入 首付 深情 还货 片子 不长 售货 手后 加货 借入 活法'.split(' '))

const escaped = (chars: string) => chars.replace(/[\\\]^-]/g, '\\$&')

/** What a word is mistaken for: any of its sounds, by their characters or by their letters, gaps between or not. */
const mistaken = WORDS.map(([word, syllables]) => {
  const sounds = syllables.split(' ')
  const chars = [...word]
  const heard = sounds.map((sound, at) => `(?:[${escaped(`${chars[at] ?? ''}${SOUNDS[sound] ?? ''}`)}]|${sound})`)
  return [new RegExp(`(?<![a-z])${heard.join(' ?')}(?![a-z])`, 'g'), word] as const
})

/** Puts the words right that carry the meaning. A word that is one already stays. */
export const righted = (text: string): string =>
  mistaken.reduce((so, [pattern, word]) => so.replace(pattern, (found) => (MEANT.has(found) ? found : word)), text)
