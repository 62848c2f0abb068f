import type { RoadId } from '../roads'
import { actsIn, type Manner } from './acts'

/** How one danger is said, and the same words where nothing of the kind is meant. */
type Saying = { readonly says: RegExp; readonly unless: RegExp }

/** How danger is said in a language. */
export type Dangers = Readonly<Record<'despair' | 'hurt' | 'unsafe' | 'account' | 'threatened' | 'scammed' | 'approached', Saying>> & { readonly acts: Manner }

/** Words of doing with money, where it is the shop that pays, or a call that is put through. */
const INNOCENT = /退(?:款|回|给|我|钱|到)|返(?:现|还)|货款|没到账|到账|运费|转人工|转(?:了|过)?[^。]{0,3}人工|转(?:寄|运|送|接)|(?:转|打|汇|付)(?:给|到)我|打回|赔|工资|refund|money back|return(?:ed)? shipping/
/** Fraud dressed as a refund. */
const DRESSED = /先|理赔|保证金|手续费|安全账户|监管|对公账户|骗|验证|客服|垫付|解冻|解锁|scam|agent|support|unlock|unfreeze/

/** Where one doing ends and the next may begin. */
const BREATH = /[,，。.!?！？;；\n]| (?=\p{Script=Han})|(?=还没|但是?|可是|不过|幸好|\bbut\b)/u

const said = (text: string, { says, unless }: Saying): boolean => says.test(text) && !unless.test(text)

/** Somebody may take their life: nothing comes before that, whatever else is said. */
export const isDespair = (text: string, { despair }: Dangers): boolean => said(text, despair)

/** It says that nobody was hurt, or that what was hurt is no person. */
export const isUnhurt = (text: string, { hurt }: Dangers): boolean => hurt.unless.test(text)

/** What the rules find: roads that cannot wait, the gravest first, and whether what a stranger wanted was not done. */
export type Signs = { readonly roads: readonly RoadId[]; readonly isWithheld: boolean }

/** What a text says of danger, by the rules. */
export function dangersIn(text: string, dangers: Dangers): Signs {
  // "4,600" is one sum, not two clauses; a space beside a Chinese character is a breath.
  const clauses = text.replace(/(\d),(?=\d{3})/g, '$1').replace(/(\p{Script=Han}) /gu, '$1,').split(BREATH)
  const { done, wanted, isWithheld } = actsIn(clauses, dangers.acts)
  const isMoney = INNOCENT.test(text) ? DRESSED.test(text) : true
  const found: readonly (readonly [RoadId, boolean])[] = [
    ['urgent.hurt', said(text, dangers.hurt)],
    ['urgent.sentMoney', said(text, dangers.scammed) || (done.has('money') && isMoney)],
    ['scam.screen', done.has('screen')],
    ['urgent.gaveCode', done.has('code')],
    ['urgent.account', said(text, dangers.account)],
    ['urgent.threatened', said(text, dangers.threatened)],
    ['urgent.unsafe', said(text, dangers.unsafe)],
    ['scam.nothing', said(text, dangers.approached) || wanted.has('code') || wanted.has('screen') || (wanted.has('money') && isMoney)],
  ]
  return { roads: found.filter(([, isSaid]) => isSaid).map(([road]) => road), isWithheld: isWithheld && done.size === 0 }
}
