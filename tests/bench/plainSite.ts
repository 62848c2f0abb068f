import { createServer, type Server } from 'node:http'
import { brotliCompressSync } from 'node:zlib'
import { advice } from '../../locales/zh-CN/advice'
import { core } from '../../locales/zh-CN/core'
import { checklist } from '../../machines/checklist'
import { answersOf, stepIds, type StepId } from '../../machines/flow/flow'
import { leadsTo } from '../../machines/flow/leadsTo'
import { emptyTrail } from '../../machines/trail'

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

function section(step: StepId): string {
  const { title, lead, answers } = core.steps[step]
  const words: Readonly<Record<string, string>> = answers
  const lines = checklist(step, emptyTrail(step)).map(({ task }) => {
    const { do: what, how } = advice.tasks[task]
    return `<li><label><input type="checkbox"> ${escaped(what)}</label><p>${escaped(how)}</p></li>`
  })
  const cards = answersOf(step).map(
    (answer) => `<li><a data-answer="${answer}" href="#${leadsTo(step, answer) ?? step}">${escaped(words[answer] ?? '')}</a></li>`,
  )
  return `<section id="${step}"><h1>${escaped(title)}</h1><p>${escaped(lead)}</p><ol>${lines.join('')}</ol><ul>${cards.join('')}</ul></section>`
}

const style = `body{font:18px/1.6 sans-serif;margin:0 auto;max-width:40em;padding:1em}
section{display:none}section:target,html:not(:has(:target)) #start{display:block}
ul{list-style:none;padding:0}a{display:block;padding:1em;margin:.5em 0;border:1px solid;border-radius:.5em}`

/** The whole guide as one file of plain HTML, from the same words: what every measure is held against. */
const page = (): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${core.ui.site.name}</title><style>${style}</style>${stepIds.map(section).join('')}</html>`

/** Serves that file, compressed like the site's own. */
export async function servePlain(): Promise<{ readonly origin: string; readonly close: () => void; readonly size: number }> {
  const body = brotliCompressSync(page())
  const server: Server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8', 'Content-Encoding': 'br' }).end(body)
  })
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  const port = address && typeof address === 'object' ? address.port : 0
  return { origin: `http://127.0.0.1:${port}`, close: () => void server.close(), size: body.length }
}
