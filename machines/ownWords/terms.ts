import { clausesOf } from './clauses'

/** What a text is made of for comparing, each with how much it weighs: whole words, pairs of characters, single ones. */
export type Terms = ReadonlyMap<string, number>

const LATIN = /[a-z0-9¬]+(?:'[a-z]+)?/g
const ENDINGS = /(?<=[a-z]{3})(?:'s|ing|edly|ed|es|s|ly)$/
const IDLE = new Set('a an the i im i\'m me my we our us you your he she it its it\'s they them his her their is are was were be been am do does did to of in on at for and or so that this these those with from by as have has had just very really please what which who how when where there here then than too also but if about into out up down over some any all can could would should will shall get got'.split(' '))
const DENYING = /^(?:not|no|never|none|cannot|without|nothing|nobody|hasnt|havent|isnt|arent|wasnt|didnt|doesnt|dont|wont|cant|couldnt|wouldnt|refuse[sd]?|\w+n't)$/
const SAME: Readonly<Record<string, string>> = {
  merchant: 'seller', shop: 'seller', store: 'seller', vendor: 'seller', package: 'parcel', packet: 'parcel', delivery: 'parcel', shipment: 'parcel', item: 'goods', product: 'goods', thing: 'goods', stuff: 'goods',
  fake: 'counterfeit', knockoff: 'counterfeit', replica: 'counterfeit', refund: 'refund', refunded: 'refund', reimburse: 'refund', arrive: 'come', arrived: 'come', received: 'receive', sent: 'send', shipped: 'ship', ship: 'ship', shipping: 'ship', dispatch: 'ship', dispatched: 'ship',
  broken: 'break', broke: 'break', damaged: 'break', faulty: 'break', defective: 'break', smashed: 'break', cracked: 'break', reply: 'answer', replied: 'answer', respond: 'answer', response: 'answer', replying: 'answer', responding: 'answer', ignore: 'silent', ignores: 'silent', ignoring: 'silent',
  mum: 'mother', mom: 'mother', dad: 'father', kid: 'child', kids: 'child', son: 'child', daughter: 'child', children: 'child', customer: 'buyer', client: 'buyer', courier: 'courier', pinduoduo: 'platform', pdd: 'platform', temu: 'platform', agent: 'support', phone: 'phone', number: 'number', sue: 'court', lawsuit: 'court', suing: 'court', complaint: 'complain', bought: 'buy', purchased: 'buy', ordered: 'order', paid: 'pay', payment: 'pay', rejected: 'refuse', denied: 'refuse', refused: 'refuse', declined: 'refuse', returned: 'return', stolen: 'steal', hacked: 'steal',
}

const stemmed = (word: string): string => {
  const known = SAME[word]
  if (known) return known
  const stem = word.replace(ENDINGS, '')
  return SAME[stem] ?? stem
}

/** Words of a clause in letters; what is denied is marked, for the two words that follow. */
function latin(clause: string, add: (term: string, weight: number) => void): void {
  let denied = 0
  let before = ''
  for (const [word] of clause.matchAll(LATIN)) {
    if (DENYING.test(word)) {
      denied = 3
      add('¬', 0.5)
      continue
    }
    if (IDLE.has(word)) continue
    const stem = stemmed(word)
    add(stem, denied > 0 ? 0.6 : 1)
    if (denied > 0) add(`¬${stem}`, 1)
    if (before) add(`${before} ${stem}`, 0.8)
    before = stem
    denied -= 1
  }
}

const HAN = /[\p{Script=Han}¬]+/gu

/** Characters of a clause by twos; a single one says little, and all the same more than nothing. */
function han(clause: string, add: (term: string, weight: number) => void): void {
  for (const [run] of clause.matchAll(HAN)) {
    const chars = [...run]
    chars.forEach((char, at) => {
      const next = chars[at + 1]
      add(char, 0.35)
      if (next) add(char + next, 1)
      const after = chars[at + 2]
      if (next && after) {
        add(`${char}_${after}`, 0.3)
        add(char + next + after, 0.5)
      }
    })
  }
}

/** Takes a text apart. */
export function termsOf(text: string): Terms {
  const terms = new Map<string, number>()
  const add = (term: string, weight: number) => terms.set(term, Math.max(weight, terms.get(term) ?? 0))
  for (const clause of clausesOf(text)) {
    latin(clause, add)
    han(clause, add)
  }
  return terms
}
