import type { FactWords } from '../../words'

/** How far to trust a fact, one sentence each. */
export const grades = {
  claimed: '攻略说：只有网上的文章这样说，没有在拼多多现行的页面上核对过。',
  V1: '读过法条原文（公开法规库里的存档），可以照着说。',
  V2: '读的是转载或引用官方网址的文本，没有读到官方页面本身。',
  V3: '好几个普通网页说法一致，但都不是官方。',
  V4: '只有一个普通网页这样说，别太当真。',
  GK: '众所周知的常识，这里没有另外查证。',
} satisfies FactWords['grades']

/** Why a rule of law may need a second look, one sentence each. */
export const cautions = {
  amended: '我们读的不是最新的版本，据说之后有修订，以现行文本为准。',
  repealed: '这一条所在的规定已经废止，别再引用，以现行文本为准。',
  articleUnsure: '条文号没有完全核实，引用时先查一下。',
  recommended: '这是推荐性标准，没有强制力。',
} satisfies FactWords['cautions']
