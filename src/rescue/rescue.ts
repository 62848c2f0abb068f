import { rescue as en } from '../../locales/en/rescue'
import { rescue as zhCN } from '../../locales/zh-CN/rescue'
import { hrefTo, type Locale } from '../address'
import { reload } from '../browser/history'
import { putRecordAside, storedText } from '../case/shelf'
import notice from '../styles/notice.module.css'
import { copyText } from '../browser/copy'
import { downloadText } from '../browser/download'
import { wear } from '../browser/wear'
import look from './rescue.css?inline'

const words = { 'zh-CN': zhCN, en }

function add<K extends keyof HTMLElementTagNameMap>(to: Element, tag: K, text = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  made.textContent = text
  to.append(made)
  return made
}

function addWays(to: Element): HTMLElement {
  const ways = add(to, 'p')
  ways.className = 'ways'
  return ways
}

function addButton(to: Element, label: string, act: () => void): void {
  const button = add(to, 'button', label)
  button.type = 'button'
  button.addEventListener('click', act)
}

function addLink(to: Element, label: string, href: string): void {
  add(to, 'a', label).href = href
}

/** Says on a page that was put back what happened, and hands out the record. Plain DOM: the rest is what failed. */
export function rescue(root: HTMLElement, locale: Locale): void {
  const said = words[locale]
  wear(look)
  // The room for a case is not going to be filled.
  delete document.documentElement.dataset['case']
  const box = document.createElement('section')
  box.className = notice['notice'] ?? ''
  box.dataset['rescue'] = ''
  box.setAttribute('role', 'alert')
  add(box, 'h2', said.title)
  add(box, 'p', said.what)
  const record = storedText()
  const ways = addWays(box)
  addButton(ways, said.again, reload)
  addLink(ways, said.start, hrefTo(locale, { page: 'step', step: 'start' }))
  addLink(ways, said.urgent, hrefTo(locale, { page: 'step', step: 'urgent' }))
  if (record) {
    add(box, 'p', said.kept)
    const copies = addWays(box)
    const outcome = document.createElement('p')
    outcome.setAttribute('role', 'status')
    const say = (text: string) => (outcome.textContent = text)
    addButton(copies, said.file, () => say(downloadText('xiayibu.json', 'application/json', record) ? '' : said.failed))
    addButton(copies, said.copy, () => void copyText(record, box).then((done) => say(done ? said.copied : said.failed)))
    add(box, 'p', said.asideWhy)
    addButton(addWays(box), said.aside, () => {
      if (putRecordAside()) reload()
      else say(said.full)
    })
    box.append(outcome)
  }
  const main = root.querySelector('main') ?? root
  main.prepend(box)
}
