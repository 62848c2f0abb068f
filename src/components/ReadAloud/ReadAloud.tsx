import { useCallback, useEffect, useRef, useState } from 'react'
import { subscribe } from '../../browser/history'
import { useLocale, useWords } from '../../i18n/i18n'
import { say } from './say'
import { spokenOn } from './spoken'
import { voiceFor } from './voice'

/** The voices of this device. Browsers without any have been seen to give nothing, or to throw: no reason to take the page down. */
function voicesOf(synthesis: Partial<SpeechSynthesis>): readonly SpeechSynthesisVoice[] {
  try {
    return synthesis.getVoices?.() ?? []
  } catch {
    return []
  }
}

/** Voices come late in some browsers, and may go again. */
function useVoice(onLost: () => void) {
  const locale = useLocale()
  const [voice, setVoice] = useState<SpeechSynthesisVoice>()
  useEffect(() => {
    const { speechSynthesis } = window
    const look = () => {
      const found = voiceFor(voicesOf(speechSynthesis), locale)
      setVoice(found)
      if (!found) onLost()
    }
    look()
    // Safari 14 has no listeners on it.
    speechSynthesis.onvoiceschanged = look
    return () => {
      speechSynthesis.onvoiceschanged = null
    }
  }, [locale, onLost])
  return voice
}

/** Reads the gist of the page with a voice of this device; where there is none for its language, there is no button. */
function Reader({ className }: { readonly className?: string | undefined }) {
  const { header } = useWords().ui
  const [isReading, setReading] = useState(false)
  const stop = useRef<() => void>(undefined)
  const hush = useCallback(() => {
    stop.current?.()
    setReading(false)
  }, [])
  const voice = useVoice(hush)
  useEffect(() => {
    const hushHidden = () => {
      if (document.visibilityState === 'hidden') hush()
    }
    const unsubscribe = subscribe(hush)
    addEventListener('pagehide', hush)
    // Phones silence a page nobody sees, and few say so.
    document.addEventListener('visibilitychange', hushHidden)
    return () => {
      unsubscribe()
      removeEventListener('pagehide', hush)
      document.removeEventListener('visibilitychange', hushHidden)
      stop.current?.()
    }
  }, [hush])
  if (!voice) return null
  const read = () => {
    const main = document.querySelector('main')
    if (!main) return
    setReading(true)
    stop.current = say(spokenOn(main), voice, () => setReading(false))
  }
  return (
    <button type="button" className={className} onClick={isReading ? hush : read}>
      {isReading ? header.hush : header.read}
    </button>
  )
}

/** Reads the gist of the page aloud, where this browser can. */
export const ReadAloud = ({ className }: { readonly className?: string | undefined }) =>
  Boolean(window.speechSynthesis) && 'SpeechSynthesisUtterance' in window ? <Reader className={className} /> : null
