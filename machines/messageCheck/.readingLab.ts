import { inChinese } from './inChinese'
import { inEnglish } from './inEnglish'
import { findLinks, type Link, type Oddity } from './links'
import { swap, undisguised } from './disguises'
import { plainly, type Plain } from './plain'
import { isSignId, signs, type Saying, type SignId, type Weight } from './signs'
import { simplified } from './simplified'

/** A sign that was found, and the words that show it, as they stood in the message. */
export type Sign = { readonly id: SignId; readonly weight: Weight; readonly written: string }

/** How a message is met. `nothing` means that we know nothing against it; it never means "safe". */
export type VerdictOnMessage = 'stop' | 'suspicious' | 'nothing'

/** What the rules read in a message. */
export type Reading = {
  /** Made plain, its disguises undone, each link one sign. */
  readonly text: string
  /** In the order they are named to a person. */
  readonly signs: readonly Sign[]
  /** What is forbidden or warned of, not asked for. */
  readonly denied: readonly SignId[]
  readonly links: readonly Link[]
  /** What the rules alone say of it. */
  readonly ruled: VerdictOnMessage
}

export const sayings = [...inChinese, ...inEnglish]

// What makes the words after it a warning. "别担心" and "不要着急" deny nothing, and "不转账就冻结" is a threat.
const CALM = '(?!忘|担心|着急|急|怕|慌|紧张|错过|犹豫|耽误|管|挂|声张)'
const DENIES = new RegExp(
  `(?:请勿|切勿|勿|切忌|切莫|千万别|(?:不要|别(?!人|的|处))${CALM}|不会|不得|(?:^|[^能])不能|不可|不应|绝不|从不|不需要|无需|不用${CALM}|拒绝|谨防|警惕|防范|防止|小心|当心|禁止|严禁|` +
    '不(?=点|下载|共享|转|扫|加|透露|提供|安装|泄露|轻信)(?![^。!?;\\n,]{0,12}(?:就|将|则))|凡是?(?=[^费])|如(?:果|遇|有)?有?(?:人|陌生人|自称)|自称|冒充|谎称|诱导|骗子|任何(?:人|单位)(?:要求|索要))' +
    '(?:[把将]|[^。!?;\\n,:把请]{1,14}[把将]?)?[^。!?;\\n,:把请]{0,12}|' +
    "\\b(?:do not|don't|never|won't|will not|not|no one|nobody|beware|avoid|refuse|decline|no (?:\\w+ )?(?:payments?|transfers?|links?|codes?))\\b(?! (?:worry|mind|forget|be (?:delivered|processed)|paid))[^.!?;\\n,:]{0,90}",
  'gu',
)
const WARNS_AFTER =
  /(?:都|均|全|皆|就|必|一定|肯定|多)(?:是|为|属于|属)?(?:电信)?(?:网络)?(?:诈骗|骗局|骗子|骗人|假的|骗钱|骗术)|(?:这些|此类|各类)[^。!?;\n]{0,4}(?:诈骗|骗局|骗术)|(?:^|[^要别勿能不]|(?:^|[^不])[要能])(?:请|应|立即|马上|坚决|务必|一律)(?:立即|马上|直接)?挂断|(?:请|要|应)?(?:坚决|务必|一律)?(?:(?:不要|请勿|切勿)(?:轻信|相信|理会|上当)(?!别人|他人|其他|银行|警|任何|家|网上)|不可?轻信|千万别信(?!别人|他人)|不信|不理)|谨防(?:受骗|上当|诈骗)|(?:is|are) (?:a )?(?:scams?|fraud)/
const CLAUSE = /[。!?;\n,:]/
const LONGEST_CLAUSE = 120

/** Is what was found forbidden or warned of where it stands, not asked for? The denial may stand within it. */
function isDenied(sentence: string, start: number, end: number): boolean {
  let from = start
  while (from > 0 && start - from < LONGEST_CLAUSE && !CLAUSE.test(sentence[from - 1] ?? '')) from -= 1
  for (const { 0: denial, index } of sentence.slice(from, end).matchAll(DENIES)) if (from + index + denial.length > start) return true
  return WARNS_AFTER.test(sentence.slice(end, end + 200))
}

const sentencesOf = function* (text: string): Generator<{ readonly sentence: string; readonly at: number }> {
  for (const { 0: sentence, index } of text.matchAll(/(?:[^。!?;\n.]|\.(?! |$))+/g)) yield { sentence, at: index }
}

type Find = { readonly sign: SignId; readonly weight: Weight; readonly start: number; readonly end: number }

function findIn(sentence: string, at: number, { sign, weight, says, unless, evenDenied }: Saying): Find | 'denied' | undefined {
  says.lastIndex = 0
  let isSaid = false
  for (let match = says.exec(sentence); match; match = says.exec(sentence)) {
    const { 0: found, index } = match
    const end = index + found.length
    if (evenDenied || !isDenied(sentence, index, end)) {
      says.lastIndex = 0
      return unless?.test(sentence) ? undefined : { sign, weight, start: at + index, end: at + end }
    }
    // A request may begin within a denial: "不要告诉别人，把验证码发给我". From within a sign of two units, as a link's, it
    // would be found again for ever.
    says.lastIndex = index + ([...found][0]?.length ?? 1)
    isSaid = true
  }
  return isSaid ? 'denied' : undefined
}

const strength: Readonly<Record<Weight, number>> = { decides: 3, tells: 2, hints: 1 }

const TRICKS: Readonly<Record<Oddity, Weight | undefined>> = {
  lookAlike: 'decides',
  falseFront: 'decides',
  program: 'decides',
  disguisedLetters: 'tells',
  bareAddress: 'tells',
  oddPort: 'tells',
  // Couriers use them too.
  short: undefined,
}

const order = Object.keys(signs).filter(isSignId)

/** The heaviest find of each sign, in the order they are named. */
function heaviest(finds: readonly Find[]): readonly Find[] {
  const best = new Map<SignId, Find>()
  for (const find of finds) {
    const other = best.get(find.sign)
    if (!other || strength[find.weight] > strength[other.weight]) best.set(find.sign, find)
  }
  return order.flatMap((sign) => best.get(sign) ?? [])
}

/** Anything that decides, two that tell, or one that tells beside two hints: stop. One that tells, or two hints: suspicious. */
function weigh(found: readonly Sign[]): VerdictOnMessage {
  const count = (weight: Weight) => found.filter((one) => one.weight === weight).length
  const [decides, tells, hints] = [count('decides'), count('tells'), count('hints')]
  if (decides > 0 || tells > 1 || (tells > 0 && hints > 1)) return 'stop'
  return tells > 0 || hints > 1 ? 'suspicious' : 'nothing'
}

const DOT = /(?<before>[a-z0-9])(?:(?: ?[点。] ?| \. ?)(?=(?:com|cn|top|xyz|vip|cc|net|icu|shop|club|site)(?![a-z]))|\. (?=(?:com|cn|xyz|cc|icu)(?![a-z-])))/g

/** Phones write “don’t” with a bent apostrophe. */
const straight = (char: string): string => (char === '’' ? "'" : simplified(char))

/** Public bodies send people to their own pages; that alone is no sign. Nobody else is vouched for. */
const isPublic = ({ owner, oddities }: Link): boolean => oddities.length === 0 && /(?:\.gov|^12315|^12306)\.cn$/.test(owner)

/** The text without its links, each left as one sign, so that an address is not read as words. */
function withoutLinks(plain: Plain, pasted: string): { readonly plain: Plain; readonly links: readonly Link[] } {
  const dotted = swap(plain, DOT, '.')
  const links = findLinks(dotted.text)
  let [text, end] = ['', 0]
  let origin: readonly number[] = []
  for (const link of links) {
    text += dotted.text.slice(end, link.start) + (isPublic(link) ? '🏛' : '🔗')
    const at = dotted.origin[link.start] ?? 0
    origin = [...origin, ...dotted.origin.slice(end, link.start), at, at]
    end = link.end
  }
  const asPasted = links.map((link) => ({ ...link, written: pasted.slice(dotted.origin[link.start], dotted.origin[link.end]).trim() }))
  return { plain: { text: text + dotted.text.slice(end), origin: [...origin, ...dotted.origin.slice(end)] }, links: asPasted }
}


/** Reads what a pasted message asks for, in Chinese or English, however its words are disguised. */
export function read(pasted: string): Reading {
  const { plain, links } = withoutLinks(plainly(pasted, straight), pasted)
  // "Never a code, or a transfer": one denial for both.
  const { text, origin } = swap(undisguised(plain), /,(?= or )/g, ' ')
  const finds: Find[] = []
  const denied = new Set<SignId>()
  for (const { sentence, at } of sentencesOf(text)) {
    for (const saying of sayings) {
      const find = findIn(sentence, at, saying)
      if (find === 'denied') denied.add(saying.sign)
      else if (find) finds.push(find)
    }
  }
  const written = ({ start, end }: Find) => pasted.slice(origin[start], origin[end]).trim()
  const spoken = heaviest(finds).map((find): Sign => ({ id: find.sign, weight: find.weight, written: written(find) }))
  const tricks = links.flatMap((link) => link.oddities.map((oddity) => ({ weight: TRICKS[oddity], link })))
  const worst = tricks.reduce<Sign | undefined>((so, { weight, link }) => {
    if (!weight || (so && strength[so.weight] >= strength[weight])) return so
    return { id: 'linkTrick', weight, written: link.written }
  }, undefined)
  const all = worst ? [...spoken, worst].sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id)) : spoken
  return { text, signs: all, denied: [...denied], links, ruled: weigh(all) }
}
