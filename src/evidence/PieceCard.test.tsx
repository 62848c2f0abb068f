import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { speak } from '../../tests/support/speak'
import { trailOf as trail } from '../../tests/support/walk'
import { words } from '../../tests/support/words'
import { addPieces, openNewCase } from '../../machines/case/changes'
import { numbered, type Piece } from '../../machines/evidence/piece'
import { currentRecord, updateRecord } from '../case/store'
import { forget } from '../state/storage'
import { PieceCard } from './PieceCard'
import { SpokenEvidence } from './words'

const { evidence: said } = words['zh-CN']
const piece: Piece = { id: 'a', at: 0, word: '', proves: '', width: 1, height: 1, size: 1, kind: 'webp', covers: [] }

afterEach(() => forget('erasing'))

/** Asks for a piece to be deleted where there is no database, as in this made-up browser. */
async function drop(isHere: boolean) {
  updateRecord(openNewCase('toy', trail('start.bought'), 1))
  updateRecord(addPieces('toy', [piece], 1))
  const [kept] = currentRecord().record.cases
  const [entry] = numbered(kept?.evidence ?? [])
  if (!kept || !entry) throw new Error('No piece was listed')
  const picture = isHere ? { id: 'a', caseId: 'toy', piece, bytes: new ArrayBuffer(1) } : undefined
  speak(
    <SpokenEvidence value={said}>
      <PieceCard kept={kept} entry={entry} picture={picture} isRead onDropped={() => {}} />
    </SpokenEvidence>,
  )
  await userEvent.click(screen.getByRole('button', { name: said.drop }))
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: said.dropYes }))
}

const listed = () => currentRecord().record.cases[0]?.evidence.map(({ id }) => id)

test('a picture the browser does not delete stays on the list, and that is said: it would come back', async () => {
  await drop(true)
  expect(await screen.findByText(said.closed)).toBeVisible()
  expect(listed()).toEqual(['a'])
})

test('a piece whose picture is gone already goes from the list all the same', async () => {
  await drop(false)
  await expect.poll(listed).toEqual([])
})
