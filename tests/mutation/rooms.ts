/** What is mutated together: files (globs, `!` leaves out), and the tests that have to notice. */
export type Room = {
  readonly mutate: readonly string[]
  readonly tests: readonly string[]
  /** The tests need a made-up browser. */
  readonly browser?: true
}

/**
 * Everything that decides and everything that reads what comes from outside. Left out: lists of data (steps, tasks,
 * facts, phrases, lexicons), which other tests hold, and what only the build runs.
 */
export const rooms = {
  flow: {
    mutate: ['machines/{flow,machine}.ts', 'machines/keys/keys.ts', 'machines/core/{graph,leadsTo}.ts'],
    tests: ['tests/machines/flow.test.ts'],
  },
  trail: {
    mutate: ['machines/core/trail.ts', 'machines/formerly.ts'],
    tests: ['tests/machines/core/trail.test.ts', 'tests/machines/formerly.test.ts'],
  },
  core: {
    mutate: ['machines/core/*.ts', '!machines/core/{graph,kinds,leadsTo,trail}.ts', 'machines/{messages,steps,tasks}.ts', 'machines/journeys/step.ts'],
    tests: ['tests/machines/core/*.test.ts', '!tests/machines/core/{checklist,trail}.test.ts', 'tests/machines/documents/papers.test.ts'],
  },
  case: {
    mutate: ['machines/{case,evidence}/*.ts'],
    tests: ['tests/machines/{case,evidence}/*.test.ts'],
  },
  facts: {
    mutate: ['machines/facts/{beijing,busyHours,checked,hotlines,hours,provenance,publicServices,replaced,review,warnings}.ts', 'machines/documents/*.ts'],
    tests: ['tests/machines/{facts,documents}/*.test.ts'],
  },
  numberCheck: {
    mutate: ['machines/numberCheck/*.ts'],
    tests: ['tests/machines/numberCheck/*.test.ts'],
  },
  messageCheck: {
    mutate: ['machines/messageCheck/{alike,judge,likeness,links,plain,reading,signs,simplified,weights}.ts'],
    tests: ['tests/machines/messageCheck/{likeness,links,reading,weights}.test.ts'],
  },
  learning: {
    mutate: ['machines/learning/{bits,model}.ts'],
    tests: ['tests/machines/learning/learning.test.ts'],
  },
  ownWords: {
    mutate: ['machines/ownWords/*.ts', '!machines/ownWords/{idioms,slips}.ts', 'machines/ownWords/danger/{acts,dangers}.ts'],
    tests: ['tests/machines/ownWords/parts.test.ts'],
  },
  address: {
    mutate: ['src/{address,mend}.ts', 'src/walk/remembered.ts', 'src/time/{inWords,typed}.ts'],
    tests: ['tests/src/{address,mend,time}.test.ts', 'tests/src/state/storage.test.ts', 'tests/src/walk/remembered.test.ts'],
    browser: true,
  },
  record: {
    mutate: ['src/case/*.ts', '!src/case/{compact,folded,inflate,readRecord,reminder,transfer}.ts', 'src/state/{storage,store,lazyPart}.ts'],
    tests: ['tests/src/case/*.test.{ts,tsx}', '!tests/src/case/{readRecord,reminder,transfer}.test.ts', 'tests/src/state/*.test.ts'],
    browser: true,
  },
  transfer: {
    mutate: ['src/case/{compact,folded,inflate,readRecord,reminder,transfer}.ts'],
    tests: ['tests/src/case/{readRecord,reminder,transfer}.test.ts'],
  },
  files: {
    mutate: ['src/evidence/{fileKind,jpeg,png}.ts'],
    tests: ['tests/src/evidence/files.test.ts'],
  },
} as const satisfies Readonly<Record<string, Room>>

export type RoomName = keyof typeof rooms

export const isRoomName = (word: string | undefined): word is RoomName => word !== undefined && Object.prototype.hasOwnProperty.call(rooms, word)

export const roomNames: readonly RoomName[] = Object.keys(rooms).filter(isRoomName)
