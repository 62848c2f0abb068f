import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// A busy machine takes its time; what never comes fails by the time of its test.
configure({ asyncUtilTimeout: 20_000 })

// A made-up browser has no width: nothing is wide in it.
window.matchMedia ??= (media) => Object.assign(new EventTarget(), { media, matches: false, onchange: null, addListener() {}, removeListener() {} })

afterEach(() => {
  cleanup()
  // Files share one document.
  document.body.replaceChildren()
  localStorage.clear()
  sessionStorage.clear()
})
