/** How often (ms) a browser is asked whether it still speaks: some fall silent without a word. */
const LOOK = 1000

/** Silences the browser. One that cannot has nothing to say either. */
function hush(): void {
  try {
    window.speechSynthesis.cancel()
  } catch {
    // It stays as it is.
  }
}

/**
 * Says sentences one after another with a voice. Calls back once, when it is over, however it ends: at the last word,
 * with an error, or silenced by the system without an event. Gives what stops it; then nobody is called back.
 */
export function say(sentences: readonly string[], voice: SpeechSynthesisVoice, onEnd: () => void): () => void {
  const { speechSynthesis } = window
  let isOver = false
  const look = setInterval(() => {
    if (!speechSynthesis.speaking && !speechSynthesis.pending) end()
  }, LOOK)
  // What was stopped still reports its end later, when something else may be read already.
  const stop = () => {
    if (isOver) return
    isOver = true
    clearInterval(look)
    hush()
  }
  const end = () => {
    if (isOver) return
    stop()
    onEnd()
  }
  hush()
  try {
    sentences.forEach((sentence, i) => {
      const said = new SpeechSynthesisUtterance(sentence)
      Object.assign(said, { voice, lang: voice.lang, rate: 0.9, onerror: end })
      if (i === sentences.length - 1) said.onend = end
      speechSynthesis.speak(said)
    })
    if (!sentences.length) end()
  } catch {
    end()
  }
  return stop
}
