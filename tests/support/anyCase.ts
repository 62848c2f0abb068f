import fc from 'fast-check'
import { longest } from '../../src/case/longest'
import type { Case } from '../../machines/case/record'
import { kinds } from '../../machines/evidence/piece'
import { momentNames } from '../../machines/case/recorded'

const EARLIEST = Date.parse('0001-01-01T00:00:00Z')
const LATEST = Date.parse('9999-12-01T00:00:00Z')

/** Every instant a record may hold, its bounds often. */
export const anyInstant: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(EARLIEST, LATEST, 0, -1),
  fc.integer({ min: EARLIEST, max: LATEST }),
)

const anyPart = fc.double({ min: 0, max: 1, noNaN: true }).map((part) => part + 0)
const text = (maxLength: number) => fc.string({ maxLength, unit: 'binary' }).map((word) => word.slice(0, maxLength))
const id = fc.string({ minLength: 1, maxLength: 14, unit: fc.constantFrom(...'abcxyz012') })

/** Any case a record may hold. */
export const anyCase: fc.Arbitrary<Case> = fc.record({
  id,
  name: text(longest.name),
  from: fc.oneof(fc.constantFrom('start', 'urgent'), text(longest.id)),
  trail: fc.oneof(
    fc.constantFrom('', 'v1~start.bought~issue.quality~goods.none~stage.noReply~silence.within24h', 'v1~start.bought~issue.fake~stage.refused'),
    text(200),
  ),
  openedAt: anyInstant,
  changedAt: anyInstant,
  moments: fc.dictionary(fc.constantFrom(...momentNames), fc.record({ at: anyInstant, rough: fc.boolean() })),
  order: fc.record({ orderNumber: text(longest.orderNumber), productName: text(longest.productName), shopName: text(longest.shopName), paid: text(longest.paid) }, { requiredKeys: [] }),
  promises: fc.array(
    fc.record(
      {
        id,
        madeAt: anyInstant,
        who: text(longest.who),
        agentId: text(longest.agentId),
        ticketId: text(longest.ticketId),
        promised: text(longest.promised),
        until: anyInstant,
      },
      { requiredKeys: ['id', 'madeAt', 'who', 'agentId', 'ticketId', 'promised'] },
    ),
    { maxLength: 3 },
  ),
  notes: fc.array(fc.record({ id, at: anyInstant, text: text(longest.note) }), { maxLength: 3 }),
  evidence: fc.array(
    fc.record(
      {
        id,
        task: fc.constantFrom('sendPhotos', 'nosuch'),
        at: anyInstant,
        word: text(longest.word),
        proves: text(longest.proves),
        width: fc.integer({ min: 1, max: 9_000 }),
        height: fc.integer({ min: 1, max: 9_000 }),
        size: fc.nat(),
        kind: fc.constantFrom(...kinds),
        covers: fc.array(fc.record({ x: anyPart, y: anyPart, width: anyPart, height: anyPart }), { maxLength: 2 }),
      },
      { requiredKeys: ['id', 'at', 'word', 'proves', 'width', 'height', 'size', 'kind', 'covers'] },
    ),
    { maxLength: 3 },
  ),
  ticks: fc.dictionary(fc.constantFrom('remindAndWait.sendReminder', 'nosuch.step', 'x'), fc.record({ at: anyInstant, done: fc.boolean() })),
})
