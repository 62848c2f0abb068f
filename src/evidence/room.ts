/** Room on this device as its browser tells it. */
export type Room = {
  /** Bytes still to be had; nothing where the browser does not say. */
  readonly left?: number
  /** It promised not to clear away by itself what is kept. */
  readonly stays: boolean
}

/** Asks the browser how much room there is. */
export async function roomHere(): Promise<Room> {
  try {
    const { quota, usage = 0 } = await navigator.storage.estimate()
    const stays = await navigator.storage.persisted()
    return { ...(quota !== undefined && { left: Math.max(0, quota - usage) }), stays }
  } catch {
    return { stays: false }
  }
}

/** An original is kept where this much (bytes) is left besides, and where it is no larger than this. */
const SPARE = 50_000_000
const LARGEST = 15_000_000

/** Is there room for an original of so many bytes, with some to spare for pictures to come? */
export async function hasRoomFor(bytes: number): Promise<boolean> {
  const { left = 0 } = await roomHere()
  return bytes <= LARGEST && left > SPARE + bytes
}

/** A size as people read it: "340 KB", "2.1 MB", "1.2 GB". */
export function inBytes(bytes: number): string {
  const [unit, in1] = bytes < 1e6 ? (['KB', 1e3] as const) : bytes < 1e9 ? (['MB', 1e6] as const) : (['GB', 1e9] as const)
  const many = bytes / in1
  return `${many < 10 && unit !== 'KB' ? many.toFixed(1) : Math.max(1, Math.round(many))} ${unit}`
}

/** Asks the browser not to clear away what is kept: once there is something to lose, and where it has not said so yet. */
export async function askToStay(): Promise<void> {
  try {
    if (!(await navigator.storage.persisted())) await navigator.storage.persist()
  } catch {
    // It knows no such promise.
  }
}
