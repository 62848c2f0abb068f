import { expect, test } from 'vitest'
import { addPieces, changePiece, dropPiece, openNewCase } from '../../../machines/case/changes'
import { mergeRecords } from '../../../machines/case/merge'
import { emptyRecord } from '../../../machines/case/record'
import { keptTrail } from '../../../machines/case/relation'
import { parseTrail } from '../../../machines/core/trail'
import { proofLinesOf } from '../../../machines/evidence/lines'
import type { Piece } from '../../../machines/evidence/piece'
import { taskOf } from '../../../machines/tasks'

const parsed = parseTrail('v1~start.bought~issue.quality~goods.none~stage.refused')
if (parsed.trouble) throw new Error('This is no trail')

const piece = (id: string, word = ''): Piece => ({ id, at: 1, word, proves: '', width: 1, height: 1, size: 1, kind: 'png', covers: [] })

test('a case is offered the lines of proof its walk met, each once', () => {
  const lines = proofLinesOf(keptTrail(parsed.trail))
  expect(lines.length).toBeGreaterThan(2)
  expect(new Set(lines).size).toBe(lines.length)
  expect(lines.filter((task) => !('part' in taskOf(task)) || taskOf(task).part !== 'proof')).toEqual([])
})

test('pieces are listed once, changed and taken off the list', () => {
  const opened = openNewCase('c', parsed.trail, 1)(emptyRecord)
  const added = addPieces('c', [piece('a'), piece('b')], 2)(opened)
  const again = addPieces('c', [piece('a', 'another'), piece('d')], 3)(added)
  expect(again.cases[0]?.evidence).toEqual([piece('a'), piece('b'), piece('d')])
  const changed = changePiece('c', piece('b', 'chat'), 4)(again)
  expect(dropPiece('c', 'a', 5)(changed).cases[0]?.evidence).toEqual([piece('b', 'chat'), piece('d')])
})

test('two copies of a case keep the pieces of both', () => {
  const opened = openNewCase('c', parsed.trail, 1)(emptyRecord)
  const [one, other] = [addPieces('c', [piece('a')], 2)(opened), addPieces('c', [piece('b')], 3)(opened)]
  const ids = (record: typeof one) => record.cases[0]?.evidence.map(({ id }) => id).sort()
  expect(ids(mergeRecords(one, other))).toEqual(['a', 'b'])
  expect(ids(mergeRecords(other, one))).toEqual(['a', 'b'])
})
