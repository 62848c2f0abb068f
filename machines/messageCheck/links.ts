/** What is odd about a link. */
export type Oddity =
  /** Wears a known name that is not its own. */
  | 'lookAlike'
  /** Letters of another alphabet that look Latin, or a name in code (punycode). */
  | 'disguisedLetters'
  /** A bare number instead of a name. */
  | 'bareAddress'
  | 'oddPort'
  /** What stands before the @ is not where it leads. */
  | 'falseFront'
  /** Where it leads cannot be seen. */
  | 'short'
  /** Loads a program. */
  | 'program'

export type Link = {
  readonly written: string
  /** The whole name between // and the next slash. */
  readonly host: string
  /** The end of the name, which somebody registered: the only part that says whose it is. */
  readonly owner: string
  /** The known name it wears, where that is not its own. */
  readonly pretends?: string
  readonly oddities: readonly Oddity[]
  /** Where it stands in the text that was read. */
  readonly start: number
  readonly end: number
}

const ENDINGS =
  'com|cn|net|org|top|xyz|vip|cc|icu|club|shop|site|online|info|me|ltd|pro|work|link|live|fun|app|io|co|tv|ru|hk|tw|ly|im|so|gd|to|xin|wang|store|win|bid|life|space|website|tech|cloud|group|asia|mobi|biz|buzz|sbs|cfd|lol|cyou|su|pw|tk|ml|ga|cf|gq|us|uk|sg|nz|support|help|services?|today|world|center|email|digital|chat|ink|red|ren|fit|art|bond|one|page|press|host|zone|delivery|express|claims|cash|money|credit|loan|finance'
const LETTER = '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}0-9'
const LABEL = `[${LETTER}](?:[${LETTER}_-]{0,61}[${LETTER}])?`
const IP = '(?:\\d{1,3}\\.){3}\\d{1,3}'
const REST = '(?::\\d{1,5})?(?:[/?#][!-~]{0,500})?'
const LINK = new RegExp(
  `h(?:tt|xx)ps?:/{1,2}(?:[!-.0-?A-~]{1,80}@)?(?:(?:[${LETTER}_-]{1,63}\\.){0,9}[${LETTER}_-]{1,63}|\\p{Script=Han}[${LETTER}\\p{Script=Han}.-]{1,60}\\.(?:${ENDINGS}|\\p{Script=Han}{2}))${REST}` +
    `|(?<before>^|[^${LETTER}@.-])(?:(?:${LABEL}\\.){1,9}(?:(?:${ENDINGS})(?![${LETTER}-])|[a-z]{2,12}(?=/[a-z0-9]))|${IP}(?=[:/]))${REST}`,
  'giu',
)

const DOUBLE_ENDINGS = /(?:^|\.)(?:com|net|org|gov|edu|ac|co)\.(?:cn|hk|tw|uk|sg|nz|jp|au)$/
const SHORTENERS = new Set(
  't.cn dwz.cn url.cn bit.ly tinyurl.com suo.im suo.nz mrw.so sourl.cn t.co is.gd goo.gl rrd.me 0x9.me reurl.cc cutt.ly u.nu s.id dwz.mk 985.so 3.cn m.tb.cn c.tb.cn t.tb.cn w.url.cn 1t.click lnkd.in rb.gy v.gd t.hk dw.cx'.split(' '),
)
const NAMES = ['pinduoduo', 'yangkeduo', 'pdd', 'alipay', 'taobao', 'tmall', 'weixin', 'wechat', 'unionpay', 'icbc', '12315', '12306', '12123', '96110', 'sf-express', 'cainiao', 'jd', 'ems', 'gjzwfw', 'usps', '10086', '10010', '12333', 'ccb', 'psbc', 'abchina', 'bankcomm', 'chinapost', 'yto', 'zto', 'sto', 'dhl', 'fedex', 'temu'] as const
const USUAL_ENDINGS = /^(?:com|cn|com\.cn|net\.cn|net|org|gov\.cn)$/

const TWINS: Readonly<Record<string, string>> = { а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', ї: 'i', ԁ: 'd', ո: 'n', п: 'n', и: 'u', υ: 'u', ο: 'o', α: 'a', ρ: 'p', ι: 'i', ν: 'v', ı: 'i', '0': 'o', '1': 'i', l: 'i', '3': 'e', '@': 'a' }
/** Letters that look alike become one, so that twins can be told. */
const skeleton = (name: string): string => [...name.normalize('NFKD').replace(/\p{Mn}/gu, '')].map((char) => TWINS[char] ?? char).join('')

/** At most one letter more, less, other or swapped with its neighbour. */
function isOneOff(one: string, other: string): boolean {
  let i = 0
  while (i < one.length && one[i] === other[i]) i += 1
  const [a, b] = [one.slice(i), other.slice(i)]
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1) || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
}

const isNamed = (name: string) => (label: string): boolean => {
  const looks = skeleton(label)
  const wanted = skeleton(name)
  // Short names are only seen where they stand alone: "pdd-kefu", "pdd888", not "spddy".
  if (name.length < 6) return looks.split(/[-_.]/).some((piece) => piece === wanted || (piece.startsWith(wanted) && (name.length > 3 || /^(?:[\doi]|kf|vip|kefu|app|tk|tui|pay|sh|mall|refund|shop|help)/.test(piece.slice(wanted.length)))))
  return looks.includes(wanted) || (name.length > 7 && looks.split(/[-_]/).some((piece) => isOneOff(piece, wanted)))
}

/** The name of a kind that an address wears: a government's, a bank's number, a whole other address put before its own. */
function kindWorn(labels: readonly string[], owner: string): string | undefined {
  const own = owner.split('.')
  if (!/(?:^|\.)gov(?:\.[a-z]{2})?$/.test(owner) && labels.some((label) => label.split('-').includes('gov'))) return 'gov.cn'
  const service = /(?:^|\D)(95\d{3})(?!\d)/.exec(labels.join('.'))?.[1]
  if (service && service !== own[0]) return service
  const front = labels.slice(0, -own.length)
  const end = front.findIndex((label, i) => i > 0 && /^(?:com|cn|net|org)$/.test(label) && !/^(?:www|m|wap)$/.test(front[i - 1] ?? ''))
  if (end !== -1) return front.slice(0, end + 1).join('.')
  const abroad = /^(?:([^-.]{2,})-cn|cn-([^-.]{2,}))\.(?!com|cn|net|org)/.exec(owner)
  return abroad ? `${abroad[1] ?? abroad[2]}.cn` : undefined
}

function pretence(host: string, owner: string, path: string): string | undefined {
  const [own = '', ...ending] = owner.split('.')
  const isOwn = (name: string) => own === name && USUAL_ENDINGS.test(ending.join('.'))
  // One known name speaks of another: a share link says from which app it comes.
  const isKnown = NAMES.some(isOwn)
  return NAMES.find((name) => !isOwn(name) && (host.split('.').some(isNamed(name)) || (!isKnown && name.length > 6 && path.includes(name)))) ?? kindWorn(host.split('.'), owner)
}

function split(written: string, start: number): Link {
  const bare = written.toLowerCase().replace(/^h(?:tt|xx)ps?:\/{1,2}/, '')
  const [front = '', ...behind] = bare.split(/[/?#]/)
  const authority = front.slice(front.lastIndexOf('@') + 1)
  const [host = '', port] = authority.split(':')
  const path = behind.join('/')
  const labels = host.split('.')
  const isBare = /^[\d.]+$|^0x/.test(host)
  const owner = isBare ? host : labels.slice(DOUBLE_ENDINGS.test(host) ? -3 : -2).join('.')
  const pretends = isBare ? (/pinduoduo|yangkeduo/.exec(path)?.[0] ?? undefined) : pretence(host, owner, path)
  const oddities: Oddity[] = []
  if (pretends) oddities.push('lookAlike')
  if (/(?:^|\.)xn--|[^\p{ASCII}\p{Script=Han}]/u.test(host)) oddities.push('disguisedLetters')
  if (isBare) oddities.push('bareAddress')
  if (port && !/^(?:80|443)$/.test(port)) oddities.push('oddPort')
  if (front.includes('@')) oddities.push('falseFront')
  if (SHORTENERS.has(host) || SHORTENERS.has(owner)) oddities.push('short')
  if (/\.(?:apk|exe|ipa|mobileconfig|msi|dmg)(?:$|[?#/])/.test(bare)) oddities.push('program')
  return { written, host, owner, ...(pretends && { pretends }), oddities, start, end: start + written.length }
}

const MOST_LINKS = 20

/** Every link in a text, split into whose it is and whose it wants to seem. The text has no invisible marks. */
export function findLinks(text: string): readonly Link[] {
  const links: Link[] = []
  for (const { 0: found, index, groups } of text.matchAll(LINK)) {
    const before = groups?.['before']?.length ?? 0
    links.push(split(found.slice(before).replace(/[.,;:!?)\]}>'"]+$/, ''), index + before))
    if (links.length === MOST_LINKS) break
  }
  return links
}
