import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { headersFor } from '../../scripts/headers.mjs'

/** The rules of a `_headers` file: a path with `*`, and what is said of it. */
function rulesIn(text: string): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const rules = new Map<string, Record<string, string>>()
  let rule: Record<string, string> = {}
  for (const line of text.split('\n').filter((each) => each.trim() && !each.startsWith('#'))) {
    const [, name = '', value = ''] = /^\s+([\w-]+): (.+)$/.exec(line) ?? []
    if (name) rule[name] = value
    else rules.set(line, (rule = {}))
  }
  return rules
}

const rules = rulesIn(readFileSync('deploy/_headers', 'utf8'))

test.each(['en/urgent/index.html', 'sw.js', 'assets/site-1a2b.js'])('a static host says of %s what our own server says', (file) => {
  const said = [...rules].filter(([path]) => `/${file}`.startsWith(path.replace('*', ''))).map(([, headers]) => headers)
  const { 'Cache-Control': caching, ...rest } = headersFor(file, new Map())
  // Of what is asked for anew each time such hosts say so by themselves; a header said twice would be joined.
  const kept = file.startsWith('assets/') ? { 'Cache-Control': caching } : {}
  expect(Object.assign({}, ...said)).toEqual({ ...rest, ...kept, 'Content-Security-Policy': "frame-ancestors 'none'" })
  expect(said.flatMap((headers) => Object.keys(headers)).filter((name, i, all) => all.indexOf(name) !== i)).toEqual([])
})

test('what builds the site elsewhere does so on one Node, no older than the site asks for', () => {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } }
  const oldest = Number(/\d+/.exec(engines.node)?.[0])
  const [, docker = ''] = /^FROM node:(\d+)/m.exec(readFileSync('deploy/Dockerfile', 'utf8')) ?? []
  const [, pages = ''] = /node-version: (\d+)/.exec(readFileSync('deploy/github-pages.yml', 'utf8')) ?? []
  expect(docker).toBe(pages)
  expect(Number(docker)).toBeGreaterThan(oldest)
})

test('GitHub publishes the folder with a dot too, where security.txt is', () => {
  expect(readFileSync('deploy/github-pages.yml', 'utf8')).toMatch(/path: dist\n.*\n\s*include-hidden-files: true\n/)
})

test('every recipe says which file it is made for, and the container takes the recipe of nginx', () => {
  const docker = readFileSync('deploy/Dockerfile', 'utf8')
  expect(docker).toContain('COPY deploy/nginx.conf /etc/nginx/nginx.conf')
  const [, root = ''] = /root (\S+);/.exec(readFileSync('deploy/nginx.conf', 'utf8')) ?? []
  expect(docker).toContain(`/site/dist ${root}`)
  expect(readdirSync('deploy').sort()).toEqual(['Caddyfile', 'Dockerfile', '_headers', 'github-pages.yml', 'nginx.conf'])
})
