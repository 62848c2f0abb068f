import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { allPlaces, hrefTo, locales, type Locale } from '../../src/address'
import { words } from '../support/words'

const fileOf = (href: string) => `dist${href.replace(/\/$/, '/index.html')}`
const text = (html: string) => html.replace(/<(script|style)\b.*?<\/\1>/gs, '').replace(/<[^>]+>/g, ' ')
const attributesOf = (html: string, name: string) => [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value)

const pages = (locale: Locale) => allPlaces.map((place) => hrefTo(locale, place))

describe.each(locales)('every page as it was written, in %s', (locale) => {
  const { ui } = words[locale].core

  test.each(pages(locale))('%s', (href) => {
    const html = readFileSync(fileOf(href), 'utf8')
    const body = html.slice(html.indexOf('<body'))

    expect(text(html)).not.toMatch(/undefined|NaN|\[object|\{\{|\}\}/)
    expect(attributesOf(body, '(?:class|id|href|aria-[a-z]+)').filter((value) => /undefined|null|NaN/.test(value))).toEqual([])

    expect(html).toMatch(/<title>[^<]{4,}<\/title>/)
    expect(html).toMatch(/<meta name="description" content="[^"]{4,}"/)
    expect(html.match(/<h1[ >]/g)).toHaveLength(1)
    expect(text(body)).toContain(ui.site.statement)

    const links = attributesOf(body, 'href').filter((link) => link.startsWith('/'))
    expect(links.some((link) => link.startsWith(`/${locale}/urgent/`))).toBe(true)
    expect(links.filter((link) => !existsSync(fileOf(link.replace(/#.*/, ''))))).toEqual([])

    const ids = attributesOf(body, 'id')
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
    const named = attributesOf(body, 'aria-(?:labelledby|describedby|controls)').flatMap((value) => value.split(' '))
    expect(named.filter((id) => !ids.includes(id))).toEqual([])
  })
})
