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
    // A government's name where no government ends.
    ['yibao.gov-cn.cc', 'gov-cn.cc', 'gov.cn', ['lookAlike']],
    ['mohrss-gov.cn.com/bt', 'cn.com', 'gov.cn', ['lookAlike']],
    ['https://etax.chinatax.gov.cn/x', 'chinatax.gov.cn', undefined, []],
    ['https://www.gov.uk/x', 'www.gov.uk', undefined, []],
    ['https://govern.example.org/', 'example.org', undefined, []],
    ['gov-pay.cc', 'gov-pay.cc', 'gov.cn', ['lookAlike']],
    ['https://www.irs.gov/x', 'irs.gov', undefined, []],
    ['http://gov/x', 'gov', undefined, []],
    // A bank's or a carrier's number.
    ['etc-95022.shop', 'etc-95022.shop', '95022', ['lookAlike']],
    ['95588.com', '95588.com', undefined, []],
    ['m.95588.com', '95588.com', undefined, []],
    ['95588.pay.top', 'pay.top', '95588', ['lookAlike']],
    ['a195588.top', 'a195588.top', undefined, []],
    ['955881.top', '955881.top', undefined, []],
    ['10086.jfdh.vip', 'jfdh.vip', '10086', ['lookAlike']],
    ['12306gaiqian.com', '12306gaiqian.com', '12306', ['lookAlike']],
    ['wap.icbcgk.com', 'icbcgk.com', 'icbc', ['lookAlike']],
    // A whole address before its own.
    ['http://nhsa.cn.ybpz88.com', 'ybpz88.com', 'nhsa.cn', ['lookAlike']],
    ['http://a.nhsa.com.ybpz88.com', 'ybpz88.com', 'a.nhsa.com', ['lookAlike']],
    ['http://cn.example.com/', 'example.com', undefined, []],
    ['http://www.cn.example.com/', 'example.com', undefined, []],
    ['http://nhsa.cn.x.ybpz88.com', 'ybpz88.com', 'nhsa.cn', ['lookAlike']],
    ['http://cn.nhsa.cn.ybpz88.com', 'ybpz88.com', 'cn.nhsa.cn', ['lookAlike']],
    ['http://a.dotcom.example.com/', 'example.com', undefined, []],
    ['http://a.company.example.com/', 'example.com', undefined, []],
    ['http://xwww.cn.example.com/', 'example.com', 'xwww.cn', ['lookAlike']],
    ['http://www2.cn.example.com/', 'example.com', 'www2.cn', ['lookAlike']],
    // A country it is not of.
    ['court-cn.top/x', 'court-cn.top', 'court.cn', ['lookAlike']],
    ['cn-post.delivery/a', 'cn-post.delivery', 'post.cn', ['lookAlike']],
    ['court-cn.com/x', 'court-cn.com', undefined, []],
    ['cn-post.com/x', 'cn-post.com', undefined, []],
    ['my-court-cn.top/x', 'my-court-cn.top', undefined, []],
    // Any ending, where a path follows.
    ['refund.anything/a', 'refund.anything', undefined, []],
    // We cannot tell which address is the platform's, so its own name alone is neither praised nor blamed.
    ['https://mobile.pinduoduo.com/x', 'pinduoduo.com', undefined, []],
  ] as const)('%s', (text, owner, pretends, oddities) => {
    expect(brief(text)).toEqual([{ owner, pretends, oddities }])
  })

  test('Chinese words around it are no part of it', () => {
    expect(findLinks('点击pdd-kf.top领取，或 http://a.top/x？').map(({ written }) => written)).toEqual(['pdd-kf.top', 'http://a.top/x'])
  })

  test.each(['3.5kg', 'v2.0.1', '10.00元', '2026.11.25', 'name@example.com', 'end of line.The next', '3-2-1005', 'refund.anything', 'refund.anything/', 'and.or1/2'])('%s is no link', (text) => {
    expect(findLinks(text)).toEqual([])
  })
})
