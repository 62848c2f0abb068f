import type { Message } from './workerScope'

/** Asks something of a worker; where an answer is wanted, it comes through the port. */
export const ask = (worker: ServiceWorker, message: Message, ports: MessagePort[] = []): void =>
  worker.postMessage(message, ports)
