import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import * as react from 'react'
import { afterEach } from 'vitest'

// A busy machine takes its time; what never comes fails by the time of its test.
configure({ asyncUtilTimeout: 60_000 })

// A made-up browser has no width: nothing is wide in it.
window.matchMedia ??= (media) => Object.assign(new EventTarget(), { media, matches: false, onchange: null, addListener() {}, removeListener() {} })

// React's development build takes a stack for every element it makes, in case it has to warn of it: a third of all the
// time here. It warns all the same without them, and by this count it believes that it has taken enough.
const internals: unknown = Reflect.get(react, '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE')
if (typeof internals === 'object' && internals !== null) {
  Object.defineProperty(internals, 'recentlyCreatedOwnerStacks', { configurable: true, get: () => Infinity, set: () => {} })
}

afterEach(() => {
  cleanup()
  // Files share one document.
  document.body.replaceChildren()
  localStorage.clear()
  sessionStorage.clear()
})
