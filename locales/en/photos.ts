import type { photos as source } from '../zh-CN/photos'

export const photos = {
  add: 'Add a photo',
  adding: 'Adding…',
  added: 'Photos added to “{{name}}”: {{count}}.',
  notAdded: 'Photos not added: {{count}}. Add them again under “Evidence photos”; it says there why.',
  failed: 'It does not work right now. Connect to a network and try again.',
  see: 'See the photos',
} satisfies typeof source
