// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { isOfRecord, putAside, putRecordAside, storedText, textsAside } from '../../../src/case/shelf'

const RECORD = 'xiayibu.cases'
const ASIDE = 'xiayibu.cases.unreadable'

function denied(): never {
  throw new DOMException('denied', 'SecurityError')
}

describe('a text of the record', () => {
  beforeEach(() => localStorage.clear())

  afterEach(() => {
    vi.restoreAllMocks()
    localStorage.clear()
  })

  test('of the record are its own key and those of what was put aside; where all goes there is none', () => {
    expect([null, RECORD, ASIDE, `${ASIDE}.2`].map(isOfRecord)).toEqual([true, true, true, true])
    expect(['xiayibu.view', `other.${ASIDE}`, `${RECORD}.more`].map(isOfRecord)).toEqual([false, false, false])
  })

  test('a text that lies aside already is not put there twice', () => {
    expect([putAside('one'), putAside('other'), putAside('one')]).toEqual([true, true, true])
    expect(textsAside()).toEqual(['one', 'other'])
  })

  describe('the record itself is put aside', () => {
    test('where there is one', () => {
      expect(putRecordAside()).toBe(true)
      expect(textsAside()).toEqual([])
      localStorage.setItem(RECORD, 'broken')
      expect(putRecordAside()).toBe(true)
      expect([storedText(), textsAside()]).toEqual([null, ['broken']])
    })

    test('where there is none, nothing has to be taken away', () => {
      vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(denied)
      expect(putRecordAside()).toBe(true)
    })

    test.each<readonly [string, () => void]>([
      ['the browser forbids to ask', () => vi.spyOn(Storage.prototype, 'getItem').mockImplementation(denied)],
      ['it cannot be taken away', () => vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(denied)],
      [
        'there is no room for it',
        () => {
          vi.spyOn(Storage.prototype, 'setItem').mockImplementation((key, text) => {
            if (key !== RECORD) denied()
            vi.restoreAllMocks()
            localStorage.setItem(key, text)
          })
        },
      ],
    ])('or nothing is changed, where %s', (_, fails) => {
      localStorage.setItem(RECORD, 'broken')
      fails()
      expect(putRecordAside()).toBe(false)
      vi.restoreAllMocks()
      expect([storedText(), textsAside()]).toEqual(['broken', []])
    })
  })
})
