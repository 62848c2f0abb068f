/** What a page says that could not go on: loaded then alone. */
export const rescue = {
  title: '这一页出了点问题',
  what: '页面先回到最初的样子：字都在，链接都能点，按钮暂时用不了。',
  kept: '你记下的东西没有丢，还在这台设备上。可以先存一份。',
  file: '把记录存成文件',
  copy: '复制记录文字',
  copied: '已复制。',
  failed: '没能存下来。换另一个办法试试。',
  again: '再试一次',
  asideWhy: '再试还是这样，就把记录先放到一边。它不会丢，在“我的事”里能找回来。',
  aside: '放到一边，再打开',
  full: '放不下了，什么都没有改。请先把记录存成文件。',
  start: '从头开始',
  urgent: '有急事，马上处理',
}
