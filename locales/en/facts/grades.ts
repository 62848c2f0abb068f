import type { cautions as cautionsSource, grades as gradesSource } from '../../zh-CN/facts/grades'

export const grades = {
  claimed: 'The guides say so: only articles on the web, never checked against Pinduoduo’s current pages.',
  V1: 'The text of the law itself was read, in a stored public collection.',
  V2: 'A copy that quotes or cites the official page was read, not the official page itself.',
  V3: 'Several ordinary pages agree, none of them official.',
  V4: 'One ordinary page says so; do not lean on it.',
  GK: 'Common knowledge, not looked up here.',
} satisfies typeof gradesSource

export const cautions = {
  amended: 'We did not read the newest version; an amendment is reported, and the current text decides.',
  renumbered: 'The rule stands but its number moved in a revision; name the version when you cite it.',
  articleUnsure: 'The article number is not fully verified; look it up before citing.',
  recommended: 'This is a recommended standard and binds nobody.',
} satisfies typeof cautionsSource
