import { describe, expect, test } from 'vitest'
import { findLinks } from '../../../machines/messageCheck/links'

const brief = (text: string) => findLinks(text).map(({ owner, pretends, oddities }) => ({ owner, pretends, oddities }))

describe('whose a link is, and whose it wants to seem', () => {
  test.each([
    ['http://pinduoduo.kf-refund.top/a', 'kf-refund.top', 'pinduoduo', ['lookAlike']],
    ['https://mms.pinduoduo.com.refund-center.cn/login', 'refund-center.cn', 'pinduoduo', ['lookAlike']],
    ['http://refund.example.com.cn/pinduoduo/pay', 'example.com.cn', 'pinduoduo', ['lookAlike']],
    ['http://p1nduoduo.com/refund', 'p1nduoduo.com', 'pinduoduo', ['lookAlike']],
    ['http://pinduodou.com', 'pinduodou.com', 'pinduoduo', ['lookAlike']],
    ['рinduoduo.com', 'рinduoduo.com', 'pinduoduo', ['lookAlike', 'disguisedLetters']],
    ['http://xn--pnduoduo-n4a.com/', 'xn--pnduoduo-n4a.com', 'pinduoduo', ['lookAlike', 'disguisedLetters']],
    ['http://103.24.55.6:8080/lipei.apk', '103.24.55.6', undefined, ['bareAddress', 'oddPort', 'program']],
    ['http://www.pinduoduo.com@evil.site/pay', 'evil.site', undefined, ['falseFront']],
    ['pdd-kefu.vip', 'pdd-kefu.vip', 'pdd', ['lookAlike']],
    ['http://t.cn/A6xyz', 't.cn', undefined, ['short']],
    ['https://3.cn/abc', '3.cn', undefined, ['short']],
    ['https://example.org:443/', 'example.org', undefined, []],
    // We cannot tell which address is the platform's, so its own name alone is neither praised nor blamed.
    ['https://mobile.pinduoduo.com/x', 'pinduoduo.com', undefined, []],
  ] as const)('%s', (text, owner, pretends, oddities) => {
    expect(brief(text)).toEqual([{ owner, pretends, oddities }])
  })

  test('Chinese words around it are no part of it', () => {
    expect(findLinks('点击pdd-kf.top领取，或 http://a.top/x？').map(({ written }) => written)).toEqual(['pdd-kf.top', 'http://a.top/x'])
  })

  test.each(['3.5kg', 'v2.0.1', '10.00元', '2026.11.25', 'name@example.com', 'end of line.The next', '3-2-1005'])('%s is no link', (text) => {
    expect(findLinks(text)).toEqual([])
  })
})
