import { describe, expect, test } from 'vitest'
import { baseFrom } from '../../scripts/base.mjs'
import { builtOn, contactFrom, flowVersion, originFrom } from '../../scripts/build/facts.ts'

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['folder', '/folder/'],
  ['/some/folder/', '/some/folder/'],
  ['some//folder', '/some/folder/'],
])('BASE %j stands for %s', (said, base) => {
  expect(baseFrom(said)).toBe(base)
})

test.each(['https://example.org/folder', '/a b/', '/文件夹/', '/folder?x', '/"/', './', '/../', '/a/./b/', '/%20/'])('BASE %j is refused', (said) => {
  expect(() => baseFrom(said)).toThrow('BASE must be')
})

describe('ORIGIN', () => {
  test.each([
    [undefined, ''],
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
  ])('%j stands for %j', (said, origin) => {
    expect(originFrom(said)).toBe(origin)
  })

  test.each([
    'https://example.org/folder', 'ftp://example.org', 'example.org', 'https://', 'https://example.org?x', 'https://example.org#x',
    'https://me:word@example.org', 'https://example.org:99999', ' https://example.org',
  ])('%s is refused', (said) => {
    expect(() => originFrom(said)).toThrow('ORIGIN must be')
  })
})

describe('CONTACT', () => {
  test.each([
    [undefined, ''],
    ['mailto:help@example.org', 'mailto:help@example.org'],
    ['https://example.org/contact', 'https://example.org/contact'],
  ])('%j stands for %j', (said, contact) => {
    expect(contactFrom(said)).toBe(contact)
  })

  test.each(['help@example.org', 'javascript:alert(1)', 'mailto:nobody', 'https://example.org/a b', 'https://:', 'https://example.org:99999/'])('%s is refused', (said) => {
    expect(() => contactFrom(said)).toThrow(/CONTACT/)
  })
})

test('the day of a build is the day in Beijing', () => {
  // 2026-11-20 16:30 UTC is half past midnight there.
  expect(builtOn(String(Date.UTC(2026, 10, 20, 16, 30) / 1000))).toBe('2026-11-21')
})

test.each(['today', '2026-11-21', '1e9', '-1', '9'.repeat(20)])('a moment like %s is refused in words', (said) => {
  expect(() => builtOn(said)).toThrow('SOURCE_DATE_EPOCH must be')
})

test('the flow version is the same for the same files', () => {
  expect(flowVersion()).toMatch(/^\d+\.\d+\.\d+-[0-9a-f]{7}$/)
  expect(flowVersion()).toBe(flowVersion())
})
