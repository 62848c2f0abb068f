import { onForget } from '../../state/storage'
import { createStore, useStore } from '../../state/store'
import type { Values } from './fill'

const nothing: Values = {}
const typed = createStore(nothing)
onForget('typed', () => typed.set(nothing))

/** Keeps what was typed into a blank, for every message that asks for it, until the page is closed. */
export const write = (blank: string, value: string): void => typed.set({ ...typed.get(), [blank]: value })

/** What was typed so far. It lives in this page's memory alone: no link, no storage. */
export const useTyped = (): Values => useStore(typed, nothing)
