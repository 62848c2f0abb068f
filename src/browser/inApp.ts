/** Apps that open pages inside themselves and keep parts of the browser back. */
export type InApp = 'wechat' | 'qq' | 'uc' | 'other'

const marks: readonly (readonly [InApp, RegExp])[] = [
  ['wechat', /MicroMessenger/i],
  ['qq', /\bQQ\/\d|\bTIM\/\d/],
  ['uc', /UCBrowser|UCWEB/],
  ['other', /MQQBrowser|Quark\/|baiduboxapp|Weibo|DingTalk|AlipayClient|aweme|BytedanceWebview|NewsArticle|pinduoduo|(?:phh|pdd)_android/i],
  ['other', /; wv\)/],
]

/** iOS leaves its browser's name out of a page shown inside an app. */
const isIosWebView = (userAgent: string): boolean => /iPhone|iPad|iPod/.test(userAgent) && !/Safari\//.test(userAgent)

/** The app a page is shown inside, if it is. */
export const inAppOf = (userAgent: string): InApp | undefined =>
  marks.find(([, mark]) => mark.test(userAgent))?.[0] ?? (isIosWebView(userAgent) ? 'other' : undefined)
