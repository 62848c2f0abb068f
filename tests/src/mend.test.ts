import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { Pair } from '../../machines/flow'
import { formatPairs, replay } from '../../machines/core/trail'
import { mended } from '../../src/mend'
import { runs } from '../support/runs'
import { someWalk } from '../support/someWalk'

const read = (link: string) => mended(new URL(link, 'https://site.example'))

const fullWidth = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
const percent = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`

/** What chat apps, mails, archives and hands do to a link on its way. None of it takes an answer away. */
const mangles: Readonly<Record<string, (link: string, at: number) => string>> = {
  'the hash is escaped': (link) => link.replace('#', '%23'),
  'the hash is escaped twice': (link) => link.replace('#', '%2523'),
  'the hash is doubled': (link) => link.replace('#', '##'),
  'the hash is an address within an application': (link) => link.replace('#', '#/'),
  'tildes are escaped': (link) => link.replace(/~/g, '%7E'),
  'tildes are escaped in small letters': (link) => link.replace(/~/g, '%7e'),
  'tildes are full-width': (link) => link.replace(/~/g, '～'),
  'tildes are waves': (link) => link.replace(/~/g, '〜'),
  'one tilde is an entity': (link) => link.replace('~', '&#126;'),
  'signs are entities by name': (link) => link.replace('#', '&num;').replace(/~/g, '&tilde;').replace(/\./g, '&period;'),
  'tildes are what an editor strikes through, and gone': (link) => link.replace(/~/g, ''),
  'tildes are gaps': (link) => link.replace(/~/g, ' '),
  'tildes are dashes': (link) => link.replace(/~/g, '-'),
  'tildes are escaped as an old script does': (link) => link.replace(/~/g, '%u007E'),
  'tildes are waves of another kind': (link) => link.replace(/~/g, '〰'),
  'tildes are entities that nothing ends': (link) => link.replace(/~/g, '&#126'),
  'a letter is an entity': (link) => link.replace(/#.*/, (all) => all.replace('t', '&#116;')),
  'a letter is an entity of another kind': (link) => link.replace(/#.*/, (all) => all.replace('t', '&#x74;')),
  'tildes are gone and points doubled': (link) => link.replace(/#.*/, (all) => all.replace(/~/g, '').replace(/\./g, '..')),
  'tildes are long entities': (link) => link.replace(/~/g, '&#0000126;'),
  'points are dots in the middle': (link) => link.replace(/#.*/, (all) => all.replace(/\./g, '・')),
  'a mail that was answered breaks the line': (link, at) => `${link.slice(0, at)}\r\n> ${link.slice(at)}`,
  'it stands there twice, without a gap': (link) => `${link}https://site.example${link}`,
  'another link is hung on': (link) => `${link}HTTPS://site.example/en/urgent/#v1~start.urgent`,
  'its trail stands there twice': (link) => `${link}~${link.slice(link.indexOf('#') + 1)}`,
  'a sender’s number looks like a trail': (link) => link.replace('#', '?fbclid=IwAR_v2~x#'),
  'a sender’s number looks like a case': (link) => link.replace('#', '?from=c1z.abc#'),
  'points are doubled': (link) => link.replace(/\.(?=\w)/g, '..'),
  'points are escaped': (link) => link.replace(/\./g, '%2E'),
  'points are full-width': (link) => link.replace(/#.*/, (all) => all.replace(/\./g, '．')),
  'points are full stops': (link) => link.replace(/#.*/, (all) => all.replace(/\./g, '。')),
  'all is full-width': (link) => link.replace(/#.*/, fullWidth),
  'all is small': (link) => link.toLowerCase(),
  'all is capital': (link) => link.toUpperCase(),
  'Markdown guards it': (link) => link.replace(/[~.]/g, '\\$&'),
  'a space gets in': (link, at) => `${link.slice(0, at)} ${link.slice(at)}`,
  'a line breaks': (link, at) => `${link.slice(0, at)}\r\n${link.slice(at)}`,
  'an escaped line breaks': (link, at) => `${link.slice(0, at)}%0D%0A${link.slice(at)}`,
  'a sign without width gets in': (link, at) => `${link.slice(0, at)}\u200b${link.slice(at)}`,
  'one letter is escaped': (link, at) => link.slice(0, at) + percent(link[at] ?? '~') + link.slice(at + 1),
  'the slash before the hash is gone': (link) => link.replace('/#', '#'),
  'the file is named': (link) => link.replace('/#', '/index.html#'),
  'a mail writes it its own way': (link, at) => `${link.slice(0, at)}=\r\n${link.slice(at)}`.replace('#', '=23').replace(/~/g, '=7E'),
  'a line may break there': (link, at) => `${link.slice(0, at)}<wbr>${link.slice(at)}`,
  'a word may be parted there': (link, at) => `${link.slice(0, at)}&shy;${link.slice(at)}`,
  'a note is hung on': (link) => `${link}¹²`,
  'the language is left out': (link) => link.replace('/en/', '/'),
  'a mirror has it': (link) => `/web/2026/https://site.example${link}`,
  'a chat says where from': (link) => link.replace('#', '?from=singlemessage&isappinstalled=0#'),
  ...Object.fromEntries(
    [
      '。', '，', '、', '；', '！', '？', '）', '】', '」', '》', '”', '’', '…', '.', ',', ';', '!', ')', ']', '>', '"', "'", '*', '/', '#', '~', ' ',
      '\n', '%20', '%E3%80%82', '%E3%80', '&shareTo=weixin', '&from=timeline&isappinstalled=0', '?from=singlemessage', '&amp;from=mail',
      '#wechat_redirect', '看看这个', ' see this', '，请看', '\u200b', '&quot;', '%22', '<br>',
    ].map((tail) => [`${JSON.stringify(tail)} is swallowed`, (link: string) => link + tail]),
  ),
}

const linkTo = (pairs: readonly Pair[]) => ({ path: `/en/${replay(pairs).trail.end}/`, fragment: `#${formatPairs(pairs)}` })

describe('a link that came through many hands', () => {
  test.each(Object.entries(mangles))('keeps its page and every answer where %s', (_, mangle) => {
    fc.assert(
      fc.property(someWalk, fc.nat(1000), (walk, place) => {
        const { path, fragment } = linkTo(walk)
        const at = path.length + 4 + (place % (fragment.length - 5))
        expect(read(mangle(path + fragment, at))).toBe(path + fragment)
      }),
      { numRuns: runs(60) },
    )
  })

  test('a trail without tildes that was cut says no more than is left of it', () => {
    expect(read('/en/issue/#v1start.boughtissue.')).toBe('/en/issue/#v1~start.bought')
  })

  test('also where several of this happened', () => {
    const named = (names: RegExp) => fc.constantFrom(...Object.keys(mangles).filter((name) => names.test(name)))
    // What happens to the hash comes first: an entity brings a hash of its own.
    const some = fc.tuple(fc.uniqueArray(named(/hash is|the hash|file/), { maxLength: 2 }), fc.uniqueArray(named(/swallowed|tildes|points/), { maxLength: 3 }))
    fc.assert(
      fc.property(someWalk, some, (walk, names) => {
        const { path, fragment } = linkTo(walk)
        expect(read(names.flat().reduce((link, name) => mangles[name]?.(link, 9) ?? link, path + fragment))).toBe(path + fragment)
      }),
      { numRuns: runs(3_000) },
    )
  })

  test.each([' see this', ' see this。', ' . see this'])('a sign and then words behind it are no answer: %j', (words) => {
    expect(read(`/en/urgent/#v1~start.urgent~${words}`)).toBe('/en/urgent/#v1~start.urgent')
  })

  test.each([
    ['/en/stage/#v1~start.bought~issue.fake~stage.refu', '/en/stage/#v1~start.bought~issue.fake~stage.refu'],
    ['/en/stage/#v1~start.bought~issue.fake~stag', '/en/stage/#v1~start.bought~issue.fake~stag'],
    ['/en/stage/#v1%7Estart.bought%7Eissue.vanished', '/en/stage/#v1~start.bought~issue.vanished'],
  ])('what is lost stays there to be quoted: %s', (link, right) => {
    expect(read(link)).toBe(right)
  })

  test('a gap and doubled points may stand in one answer', () => {
    expect(read('/en/stage/#v1~start.bought~iss ue..fa ke')).toBe('/en/stage/#v1~start.bought~issue.fake')
  })

  test('what is left of a sign that was cut takes nothing along', () => {
    expect(read('/en/stage/#v1~start.bought%AA%7Eissue.vanished')).toBe('/en/stage/#v1~start.bought~issue.vanished')
  })

  test('what is no answer is not made one: it is quoted from its first letter, or left out', () => {
    expect(read('/en/stage/#v1~start.bought~see-issue.fake')).toBe('/en/stage/#v1~start.bought~see')
    expect(read('/en/stage/#v1~start.bought~see，issue.fake')).toBe('/en/stage/#v1~start.bought~see')
    expect(read('/en/stage/#v1~start.bought~（see.issue')).toBe('/en/stage/#v1~start.bought')
  })

  test.each([
    ['/en/cases/#c1z%2EeJyr-_w', '/en/cases/#c1z.eJyr-_w'],
    ['/en/cases/%23c1p.eyJ2-_0', '/en/cases/#c1p.eyJ2-_0'],
    ['/en/cases/#c1z．eJyr-_w）', '/en/cases/#c1z.eJyr-_w'],
    ['/en/cases/#c1z.eJyr-_whttps://site.example/en/', '/en/cases/#c1z.eJyr-_w'],
    ['/en/cases/#c1z.eJyr%0A-_w。', '/en/cases/#c1z.eJyr-_w'],
    ['/en/cases/#c1z.eJyr-_w&shareTo=weixin', '/en/cases/#c1z.eJyr-_w'],
    ['/en/cases/##C1Z.eJyr-_w', '/en/cases/#c1z.eJyr-_w'],
    ['/cases/#c1z.eJyr-_w', '/en/cases/#c1z.eJyr-_w'],
    ['/%23c1z.eJyr-_w', '/en/cases/#c1z.eJyr-_w'],
  ])('a case handed over is read as well: %s', (link, right) => {
    expect(read(link)).toBe(right)
  })
})

describe('a path that another hand wrote', () => {
  test.each([
    ['/EN/urgent/', '/en/urgent/'],
    ['/zh-cn/LockedOut', '/zh-CN/lockedOut/'],
    ['/EN/Numbers/', '/en/numbers/'],
    ['/zh/urgent/', '/zh-CN/urgent/'],
    ['/zh_CN/', '/zh-CN/'],
    ['/zh-Hans-CN/urgent/', '/zh-CN/urgent/'],
    ['/urgent', '/en/urgent/'],
    ['/LOCKEDOUT/', '/en/lockedOut/'],
    ['/Numbers.html', '/en/numbers/'],
    ['/en-US/urgent/', '/en/urgent/'],
    ['/en/urgent/INDEX.HTML', '/en/urgent/'],
    ['/en/urgent/v1~start.urgent', '/en/urgent/#v1~start.urgent'],
    ['/nosuch/%20%23v1~start.bought', '/nosuch/#v1~start.bought'],
    ['/zh-CN/urgent/index.html', '/zh-CN/urgent/'],
    ['/web/2026/https://site.example/zh-CN/urgent/', '/zh-CN/urgent/'],
    ['/zh-CN/urgent/%E3%80%82', '/zh-CN/urgent/'],
    ['/zh-CN/urgent。', '/zh-CN/urgent/'],
    ['/zh-CN/&from=timeline', '/zh-CN/'],
    ['/%23v1~start.bought', '/en/#v1~start.bought'],
    ['/zh-CN/%23v1~start.bought', '/zh-CN/#v1~start.bought'],
  ])('%s is %s', (link, right) => {
    expect(read(link)).toBe(right)
  })

  test('words that no tilde holds apart are quoted where they are no answer', () => {
    expect(read('/en/stage/#v1 start.bought issue.vanished stage.refused')).toBe('/en/stage/#v1~start.bought~issue.vanished~stage.refused')
    expect(read('/en/stage/#v1 of this is good.')).toBe('/en/stage/#v1%20of%20this%20is%20good.')
  })

  test.each(['/zh-CN/nosuch/', '/english/', '/fr/urgent/', '/en/urgent/more/', '/', '/en/about/#main', '/en/stage/#v1~stage.refused'])('%s stays as it is', (link) => {
    expect(read(link)).toBe(link)
  })

  test.each([
    ['en-GB', 'en'],
    ['zh-TW', 'zh-CN'],
    ['ven', 'zh-CN'],
  ])('where it names none it is the first question, in the language the device is in (%s)', (language, locale) => {
    const spoken = vi.spyOn(navigator, 'language', 'get').mockReturnValue(language)
    expect(read('/%23v1~start.bought')).toBe(`/${locale}/#v1~start.bought`)
    spoken.mockRestore()
  })
})
