/** Adding a photo right where a line of the checklist asks for it. */
export const photos = {
  add: '加照片',
  adding: '正在加……',
  added: '加好了 {{count}} 张，在“{{name}}”里。',
  notAdded: '有 {{count}} 张没加上。到“证据照片”里再加一次，那里会说为什么。',
  failed: '现在加不了。连上网，再试一次。',
  see: '看证据照片',
}
