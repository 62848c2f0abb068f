import type { door as source } from '../zh-CN/door'

export const door = {
  site: 'Next step',
  language: 'English',
  about: 'Trouble with a Pinduoduo order? Answer a few questions and see what to do next. An independent guide, not Pinduoduo.',
  missing: 'There is no such page',
  missingAbout: 'The link may have been cut short, or the page may have been renamed. You can go on from here:',
  toStart: 'Start over',
  toUrgent: 'Urgent: act now',
  opening: 'Opening…',
  notHere: 'This page is not on this device yet, and there is no network. Open it again with a network, or:',
} satisfies typeof source
