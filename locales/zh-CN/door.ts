/** The words of the pages outside any question: the choice of a language, and an address that leads nowhere. */
export const door = {
  site: '下一步',
  language: '中文',
  about: '拼多多遇到纠纷，现在该干什么？回答几个问题，告诉你下一步。独立指南，不是拼多多。',
  missing: '没有这一页',
  missingAbout: '链接可能被截断了，或者这一页已经改了名字。可以从这里继续：',
  toStart: '从头开始',
  toUrgent: '有急事，马上处理',
  opening: '正在打开……',
  notHere: '这一页还没存到这台设备上，现在又没有网络。有网络时再打开，或者：',
}
