/** Words a long Chinese phrase may be broken before; the first few only keep a sign of theirs from being taken for one. */
const known =
  /(?:[收送找看拿得查寄退付办买遇]到|[发交还退寄借付留]给|一起)|(现在|马上|真人|商家(?:后台)?|买家|卖家|(?:官方|平台)?客服|官方|官网|平台|订单(?:聊天|页)?|售后|(?:快递|支付)公司|快递|银行|支付|证据|聊天|截图|照片|申请|退货(?:退款|地址)?|退款|确认|联系|回复|书面|仲裁|调解|举报|投诉|申诉|是不是|还是|不是|同不同意|[就是和或没把给跟向从在到被再请也都让叫找])|./gu

/**
 * Where a phrase that is longer than a line may be broken: before a word, with two signs or more on each side, and never
 * after a little word that leads to the next. A browser breaks Chinese between any two signs, and what it knows of words
 * differs from one to the next: what is written at build time would not be what it makes of it.
 */
export function partsOf(phrase: string): readonly string[] {
  const parts = ['']
  let left = phrase.length
  let leadsOn = false
  for (const [word, begins] of phrase.matchAll(known)) {
    const last = parts[parts.length - 1] ?? ''
    if (begins && !leadsOn && last.length > 1 && left > 1) parts.push(word)
    else parts[parts.length - 1] = last + word
    leadsOn = begins?.length === 1
    left -= word.length
  }
  return parts
}
