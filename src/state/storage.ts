/**
 * Everything this site keeps in a browser, each under its one name: where it lies, and until when it is kept. `walk`:
 * until another walk begins; `tab`: until the person starts over; `erasing`: until everything is erased; `always`: how
 * somebody likes to read, which tells nothing of them. `memory` stands for what lives in the open page alone,
 * `database` for one of the browser's, which the room that fills it reads and writes itself.
 */
export const kept = {
  record: { key: 'xiayibu.cases', in: 'local', until: 'erasing' },
  aside: { key: 'xiayibu.cases.unreadable', in: 'local', until: 'erasing' },
  pictures: { key: 'xiayibu.pictures', in: 'database', until: 'erasing' },
  copyOffered: { key: 'xiayibu.copyOffered', in: 'local', until: 'erasing' },
  trail: { key: 'xiayibu.trail', in: 'session', until: 'tab' },
  ticks: { key: 'xiayibu.ticks', in: 'session', until: 'walk' },
  typed: { key: 'xiayibu.typed', in: 'memory', until: 'walk' },
  view: { key: 'xiayibu.view', in: 'local', until: 'always' },
  locale: { key: 'xiayibu.locale', in: 'local', until: 'always' },
} as const satisfies Readonly<Record<string, Entry>>

type Entry = {
  readonly key: string
  readonly in: 'local' | 'session' | 'memory' | 'database'
  readonly until: 'walk' | 'tab' | 'erasing' | 'always'
}

export type Name = keyof typeof kept

const names = Object.keys(kept).filter((name): name is Name => name in kept)

/** Gives the storage, or nothing where the browser forbids it. */
function storageOf(name: Name): Storage | undefined {
  try {
    const { in: place } = kept[name]
    if (place === 'local') return localStorage
    return place === 'session' ? sessionStorage : undefined
  } catch {
    return undefined
  }
}

/** The key of a text. Where several lie under one name, the first is under its very key, later ones under `….2`, `….3`. */
const keyOf = (name: Name, place: number): string => kept[name].key + (place > 1 ? `.${place}` : '')

/** The places under a name where something lies, in order. */
export function placesOf(name: Name): readonly number[] {
  try {
    const storage = storageOf(name)
    const keys = Array.from({ length: storage?.length ?? 0 }, (_, i) => storage?.key(i) ?? '')
    const places = keys.map((key) => Number(key.slice(kept[name].key.length + 1)) || 1)
    return places.filter((place, i) => keys[i] === keyOf(name, place)).sort((one, other) => one - other)
  } catch {
    return []
  }
}

/** What is kept under a name; `null` where nothing is, `undefined` where the browser forbids to ask. */
export function readKept(name: Name, place = 1): string | null | undefined {
  try {
    return storageOf(name)?.getItem(keyOf(name, place))
  } catch {
    return undefined
  }
}

/** Keeps a text, or with `null` no longer. Tells whether the browser did: some only say so, and some apps' have no storage. */
export function keep(name: Name, text: string | null, place = 1): boolean {
  try {
    const storage = storageOf(name)
    if (text === null) storage?.removeItem(keyOf(name, place))
    else storage?.setItem(keyOf(name, place), text)
    return storage?.getItem(keyOf(name, place)) === text
  } catch {
    return false
  }
}

function dropDatabase(name: Name): void {
  try {
    if (kept[name].in === 'database') indexedDB.deleteDatabase(kept[name].key)
  } catch {
    // The browser forbids to ask, so there is none.
  }
}

const resets = new Map<Name, () => void>()

/** Says what else is to be done when a name is forgotten: what the open page remembers of it. */
export const onForget = (name: Name, reset: () => void): void => void resets.set(name, reset)

const order = ['walk', 'tab', 'erasing'] as const

/** Forgets all that is kept no longer than this: another walk begins, the person starts over, everything is erased. */
export function forget(until: (typeof order)[number]): void {
  for (const name of names) {
    const held = order.findIndex((one) => one === kept[name].until)
    if (held < 0 || held > order.indexOf(until)) continue
    placesOf(name).forEach((place) => keep(name, null, place))
    dropDatabase(name)
    resets.get(name)?.()
  }
}
