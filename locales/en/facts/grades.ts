import type { cautions as cautionsSource, grades as gradesSource } from '../../zh-CN/facts/grades'

export const grades = {
  claimed:
    'Articles say: only articles on the web say this, and it was not checked against Pinduoduo’s current pages.',
  V1: 'We read the original text of the law, in a stored public collection.',
  V2: 'We read a copy that reposts or quotes the official page, not the official page itself.',
  V3: 'Several ordinary pages agree, none of them official.',
  V4: 'Only one ordinary page says so; don’t rely on it.',
  GK: 'Common knowledge; we did not look it up.',
} satisfies typeof gradesSource

export const cautions = {
  amended: 'We did not read the newest version. An amendment is reported, and the current text decides.',
  repealed: 'The text this stands in has been repealed. Don’t cite it; the current text decides.',
  articleUnsure: 'The article number is not fully checked; look it up before you cite it.',
  recommended: 'This is a recommended standard and is not binding.',
} satisfies typeof cautionsSource
