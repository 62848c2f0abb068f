import { useEffect, useState } from 'react'
import { subscribe } from '../../address'
import { useLocale, useWords } from '../../i18n/i18n'
import { spokenOn } from './spoken'
import { voiceFor } from './voice'

/** Voices come late in some browsers. */
function useVoice() {
  const locale = useLocale()
  const [voice, setVoice] = useState<SpeechSynthesisVoice>()
  useEffect(() => {
    const { speechSynthesis } = window
    const look = () => setVoice(voiceFor(speechSynthesis.getVoices(), locale))
    look()
    // Safari 14 has no listeners on it.
    speechSynthesis.onvoiceschanged = look
    return () => {
      speechSynthesis.onvoiceschanged = null
    }
  }, [locale])
  return voice
}

function say(sentences: readonly string[], voice: SpeechSynthesisVoice, onEnd: () => void): void {
  speechSynthesis.cancel()
  sentences.forEach((sentence, i) => {
    const said = new SpeechSynthesisUtterance(sentence)
    said.voice = voice
    said.lang = voice.lang
    said.rate = 0.9
    if (i === sentences.length - 1) said.onend = onEnd
    speechSynthesis.speak(said)
  })
}

/** Reads the gist of the page with a voice of this device; where there is none for its language, there is no button. */
function Reader({ className }: { readonly className?: string | undefined }) {
  const { header } = useWords().ui
  const voice = useVoice()
  const [isReading, setReading] = useState(false)
  useEffect(() => {
    const { speechSynthesis } = window
    const hush = () => {
      speechSynthesis.cancel()
      setReading(false)
    }
    const unsubscribe = subscribe(hush)
    addEventListener('pagehide', hush)
    return () => {
      unsubscribe()
      removeEventListener('pagehide', hush)
      speechSynthesis.cancel()
    }
  }, [])
  if (!voice) return null
  const toggle = () => {
    const main = document.querySelector('main')
    if (isReading || !main) speechSynthesis.cancel()
    else say(spokenOn(main), voice, () => setReading(false))
    setReading(!isReading)
  }
  return (
    <button type="button" className={className} onClick={toggle}>
      {isReading ? header.hush : header.read}
    </button>
  )
}

/** Reads the gist of the page aloud, where this browser can. */
export const ReadAloud = ({ className }: { readonly className?: string | undefined }) =>
  'speechSynthesis' in window && 'SpeechSynthesisUtterance' in window ? <Reader className={className} /> : null
