import type { offline as source } from '../zh-CN/offline'

export const offline = {
  update: {
    label: 'New version',
    ready: 'There is a new version; you’ll have it the next time you open this. If you use it now, your answers stay, but anything typed on this page is lost.',
    swap: 'Use it now',
    close: 'Not now',
  },
} satisfies typeof source
