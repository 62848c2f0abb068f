/** Does a worker of this site answer for the network here? Then all it brought lies on the device. */
export const isKeptHere = (): boolean =>
  typeof navigator !== 'undefined' && 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null
