import { expect, test } from 'vitest'
import { voiceFor } from './voice'

const voice = (lang: string, localService = true) => ({ lang, localService })

test.each([
  ['zh-CN', ['en-US', 'zh-CN'], 'zh-CN'],
  ['zh-CN', ['zh_CN'], 'zh_CN'],
  ['zh-CN', ['cmn-Hans-CN'], 'cmn-Hans-CN'],
  ['zh-CN', ['zh-HK', 'zh-TW', 'yue-HK', 'en-US'], undefined],
  ['zh-CN', ['zh', 'zh-CN'], 'zh-CN'],
  ['en', ['zh-CN', 'en_GB'], 'en_GB'],
  ['en', ['english'], undefined],
  ['en', [], undefined],
] as const)('on %s pages, of the voices %j, it is %j', (locale, langs, chosen) => {
  expect(voiceFor(langs.map((lang) => voice(lang)), locale)?.lang).toBe(chosen)
})

test('a voice that sends what it reads to a server is none', () => {
  expect(voiceFor([voice('zh-CN', false)], 'zh-CN')).toBeUndefined()
})
