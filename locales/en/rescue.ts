import type { rescue as source } from '../zh-CN/rescue'

export const rescue = {
  title: 'Something went wrong on this page',
  what: 'It is back as it first loaded: you can read everything and the links work, but the buttons don’t for now.',
  kept: 'What you noted is not lost; it is still on this device. You can keep a copy first.',
  file: 'Save the record as a file',
  copy: 'Copy the record as text',
  copied: 'Copied.',
  failed: 'That did not work. Try the other way.',
  again: 'Try again',
  asideWhy: 'If it keeps happening, put the record aside. It is not lost: you’ll find it under “My case”.',
  aside: 'Put it aside and open again',
  full: 'There is no room for that; nothing was changed. Save the record as a file first.',
  start: 'Start over',
  urgent: 'Urgent: act now',
} satisfies typeof source
