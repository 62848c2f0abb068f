/** The words of a page that stays on the device: loaded with the notice alone. */
export const offline = {
  update: {
    label: '新版本',
    ready: '有新版本，下次打开就是新的。现在换上也行：回答都在，只是这一页里填的字要重填。',
    swap: '现在换上',
    close: '不用管它',
  },
}
