import type { Plain } from './plain'

/**
 * Replaces what matches, and still knows where everything came from. The pattern is global. What its group `before` holds
 * stays: Safari before 16.4 cannot look behind, and refuses the whole file that tries.
 */
export function swap({ text, origin }: Plain, pattern: RegExp, by: string): Plain {
  let swapped = ''
  const from: number[] = []
  let end = 0
  for (const { 0: whole, index: begin, groups } of text.matchAll(pattern)) {
    const before = groups?.['before'] ?? ''
    const [found, index] = [whole.slice(before.length), begin + before.length]
    swapped += text.slice(end, index) + by
    for (let i = end; i < index; i += 1) from.push(origin[i] ?? 0)
    for (let unit = 0; unit < by.length; unit += 1) from.push(origin[index] ?? 0)
    end = index + found.length
  }
  for (let i = end; i < origin.length; i += 1) from.push(origin[i] ?? 0)
  return { text: swapped + text.slice(end), origin: from }
}

/** Words that are written round the corner, and what they mean. Order matters: gaps close before words are read. */
const DISGUISES: readonly (readonly [RegExp, string])[] = [
  // 验 证 码, 验.证.码, 微*信: a lone character between two gaps.
  [/(?<before>\p{Script=Han})[ .·•*_\-~|/\\^#'"`=]{1,3}(?=\p{Script=Han}(?:[^\p{Script=Han}]|$))/gu, ''],
  [/(?<before>(?:^|[^\p{Script=Han}])\p{Script=Han})[ .·•*_\-~|/\\^#'"`=]{1,3}(?=\p{Script=Han})/gu, ''],
  [/(?<before>\p{Script=Han})[.·•*_~|\\^#'"`=](?=\p{Script=Han})/gu, ''],
  [/\b(?:yzm|yan ?zheng ?ma|y z m)(?![a-z])|验(?:证吗|证马|证玛|正码|证m|zheng码|zm)|yan证码|校验码|验码|动态码|动态密码|动态口令|短信码|短信口令/g, '验证码'],
  [/(?:薇|威|微|徽|维|卫|v|w|围|葳)(?:信|芯|心|❤|星(?=号|[:+加]))|(?<before>^|[^a-z])(?:vx|wx|v x|w x|weixin|wei ?xin|wechat|we chat)(?![a-z])|绿泡泡|绿色(?:聊天)?软件/g, '微信'],
  [/(?:加|\+|添加) ?(?:我|个|一下|客服)? ?v(?![a-z])|(?<before>^|[^a-z])v ?(?=[::]\s*[a-z0-9])/g, '加微信'],
  [/扣扣|抠抠|秋秋|球球号?|蔻蔻|企鹅(?:号|群)?|叩叩|q号|q群|(?<before>^|[^a-z])q ?q(?![a-z])/g, 'qq'],
  [/(?<before>扣)扣(?=[:号 ]*\d{5})/g, 'qq'],
  [/(?:加|\+|添加|联系) ?(?:我|个|一下|客服)? ?(?:q|扣(?![除款费分缴税减]))(?![a-z])|(?<before>^|[^a-z])q ?(?=[::]? ?\d{5,})/g, '加qq'],
  [/转帐|专账|转长|转胀|\bzhuan ?zhang\b|转zhang|zhuan账/g, '转账'],
  [/帐户|帐号|账戸/g, '账户'],
  [/\btui ?kuan\b|退kuan|退筷|tui款/g, '退款'],
  [/\bke ?fu\b|客f|客\.服|课服|kf(?![a-z])/g, '客服'],
  [/\bzhi ?fu ?bao\b|支付(?:bao|饱)|zfb|(?<before>^|[^支])付宝/g, '支付宝'],
  [/共亨|共想|gong享/g, '共享'],
  [/[荧萤]幕|平幕|屏暮/g, '屏幕'],
  [/拼夕夕|拼\.多|併多多|拼多d|\bpin ?duo ?duo\b|(?<before>^|[^a-z])pdd(?![a-z])|多多平台/g, '拼多多'],
]

/** Undoes the disguises of the words that are looked for. */
export const undisguised = (plain: Plain): Plain =>
  DISGUISES.reduce((so, [pattern, meaning]) => swap(so, pattern, meaning), plain)
