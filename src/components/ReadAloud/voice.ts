import type { Locale } from '../../address'

/** Browsers write `zh-CN`, `zh_CN`, `cmn-Hans-CN`. Cantonese and Taiwan's Mandarin read these pages oddly. */
const speaks: Readonly<Record<Locale, RegExp>> = { 'zh-CN': /^(?:zh|cmn)(?![a-z])(?!.*(?:HK|TW))/i, en: /^en(?![a-z])/i }

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>

/**
 * A voice of this device for a language, one that names its country first. Voices that send what they read to a server
 * do not count: nothing leaves the device.
 */
export function voiceFor<V extends Voice>(voices: readonly V[], locale: Locale): V | undefined {
  const here = voices.filter(({ lang, localService }) => localService && speaks[locale].test(lang))
  return here.find(({ lang }) => /[-_]/.test(lang)) ?? here[0]
}
