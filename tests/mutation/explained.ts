/** Mutants of a file that no test can notice, as the changed lines read, and why. */
export type Explained = { readonly file: string; readonly reason: string; readonly mutants: readonly string[] }

const everyAnswer = 'Every answer a step offers makes a pair there and leads to a step; what stands for one that does not is never taken.'
const onlyTold = 'What is asked for is never missing, which the compiler does not know: every road there is can be walked, as a test holds.'
const caught = 'What is not there points outside the file, and what is caught then answers as the question would: it is asked for the compiler.'
const onlyActions = 'Only an action has what is asked for next; the kind is asked so that the compiler knows.'

/** Every survivor there is. `npm run mutation` fails where one is missing here, or where one here did not survive. */
export const explained: readonly Explained[] = [
  {
    file: 'machines/core/graph.ts',
    reason: everyAnswer,
    mutants: ['answersOf(step).flatMap((answer) => leadsTo(step, answer) ?? ["Stryker was here"])'],
  },
  {
    file: 'machines/core/graph.ts',
    reason: 'What is remembered spares the time of finding it again, and is the same.',
    mutants: ['if (false) return known'],
  },
  {
    file: 'machines/flow.ts',
    reason: 'The filter tells the compiler what every key is.',
    mutants: ['Object.keys(states[step].on)'],
  },
  {
    file: 'machines/core/outline.ts',
    reason: everyAnswer,
    mutants: ['export const pairsAt = (step: StepId): readonly Pair[] => answersOf(step).flatMap((answer) => toPair(step, answer) ?? ["Stryker was here"])'],
  },
  {
    file: 'machines/core/grouped.ts',
    reason: 'A line hangs on pairs of the flow alone, which the compiler holds.',
    mutants: ['const [first, ...rest] = names.flatMap((name) => pairNamed(name) ?? ["Stryker was here"])'],
  },
  {
    file: 'machines/core/trail.ts',
    reason: 'A pattern that fits has both groups; one that does not leaves no step, whatever stands for its groups.',
    mutants: ["if (!step && !answer) return 'malformed'", 'const [, step, answer] = /^([A-Za-z0-9]+)\\.([A-Za-z0-9]+)$/.exec(word) ?? ["Stryker was here"]'],
  },
  {
    file: 'machines/core/trail.ts',
    reason: 'The table names pairs of the flow alone, which the compiler holds.',
    mutants: ['const [, ...since] = nowSaid(`${pair.step}.${pair.answer}`, table).flatMap((name) => pairNamed(name) ?? ["Stryker was here"])'],
  },
  {
    file: 'machines/core/trail.ts',
    reason: 'A link that goes on at the new question itself is past none: what is put in leads elsewhere, so nothing is.',
    mutants: ['if (!last || false) return []'],
  },
  {
    file: 'machines/case/merge.ts',
    reason: 'Copies that are the same letter by letter are one, whichever is taken.',
    mutants: ['one.changedAt < other.changedAt || (one.changedAt === other.changedAt && JSON.stringify(one) <= JSON.stringify(other))'],
  },
  {
    file: 'machines/case/ownClock.ts',
    reason: onlyActions,
    mutants: ['return true ? entry.mustActBy : undefined'],
  },
  {
    file: 'machines/case/waiting.ts',
    reason: onlyActions,
    mutants: [
      "true && (entry.reach !== undefined || entry.dial !== undefined || entry.deadline === 'promised')",
      'if (true && entry.deadline) return entry.deadline',
    ],
  },
  {
    file: 'machines/evidence/piece.ts',
    reason: 'No two pieces of a case have one id.',
    mutants: ['const inOrder = (one: Piece, other: Piece): number => one.at - other.at || (one.id <= other.id ? -1 : 1)'],
  },
  {
    file: 'machines/evidence/sheets.ts',
    reason: 'Where there is a first sheet there is a last one.',
    mutants: [
      'return first === undefined && last === undefined ? undefined : [first, last]',
      'return false || last === undefined ? undefined : [first, last]',
      'return first === undefined || false ? undefined : [first, last]',
    ],
  },
  {
    file: 'machines/facts/busyHours.ts',
    reason: 'Every line has a quiet window within a week; the list would have to change.',
    mutants: ['if (false) throw new Error(`no quiet window within a week of ${at} for ${line}`)'],
  },
  {
    file: 'machines/facts/provenance.ts',
    reason: 'Of two that are alike it is all the same which is taken.',
    mutants: ['checkedOn: fact.checkedOn <= all.checkedOn ? fact.checkedOn : all.checkedOn,', 'reviewBy: fact.reviewBy <= all.reviewBy ? fact.reviewBy : all.reviewBy,'],
  },
  {
    file: 'machines/facts/review.ts',
    reason: 'A fact has both days or none, and one without a day is never past it.',
    mutants: ["const isDated = (fact: object): fact is Checked => true", "const isDated = (fact: object): fact is Checked => 'checkedOn' in fact || 'reviewBy' in fact"],
  },
  {
    file: 'machines/ownWords/walks.ts',
    reason: onlyTold,
    mutants: [
      'if (isStepId(id)) return from.get(id) ?? ["Stryker was here"]',
      'return pair ? [...(from.get(pair.step) ?? ["Stryker was here"]), pair] : []',
      'return pair ? [...(from.get(pair.step) ?? []), pair] : ["Stryker was here"]',
      'if (false) throw new Error(`There is no road "${id}"`)',
      'if (true && !walks.has(to)) walks.set(to, [...pairs, pair])',
      'if (to || pair && !walks.has(to)) walks.set(to, [...pairs, pair])',
    ],
  },
  {
    file: 'machines/ownWords/listen.ts',
    reason: 'None of these lines is sharp: a likelihood that is the limit to the last digit may fall on either side.',
    mutants: [
      '.filter(({ weight }) => weight > REMOTE)',
      'const isDangerous = ruled.length > 0 ? alarm > FAINT : alarm >= ALARMING && alarm >= elsewhere',
      'const isDangerous = ruled.length > 0 ? alarm >= FAINT : alarm > ALARMING && alarm >= elsewhere',
      'const isElsewhere = isCalm && !isAboutANumber && (isNothing(text, kinds) || most <= LEAST || elsewhere > Math.max(ELSEWHERE, most))',
      'const isDoubtful = isCalm && !isAboutANumber && (isElsewhere ? suspected.length > 0 : elsewhere >= Math.max(DOUBTFUL, most * DOUBTFUL_BESIDE_BEST))',
      'const beside = isElsewhere || isAlone ? [] : likely.filter(({ share }) => share > BESIDE).map(({ id }) => id)',
      'const trouble = likely.find(({ id, share }) => share > SURE && /^(?:issue\\.|delivery\\.|goods\\.)/.test(id))?.id',
    ],
  },
  {
    file: 'machines/ownWords/listen.ts',
    reason: 'No name of a step ends with the name of one of these three.',
    mutants: ['const trouble = likely.find(({ id, share }) => share >= SURE && /(?:issue\\.|delivery\\.|goods\\.)/.test(id))?.id'],
  },
  {
    file: 'machines/learning/bits.ts',
    reason: 'This character is never written.',
    mutants: ['rest = rest * BASE + code - FIRST - (code >= ESCAPE ? 1 : 0)'],
  },
  {
    file: 'machines/learning/bits.ts',
    reason: 'No number that is written is as long: the limit ends what is garbled, which one more does as well, and without it no test would end.',
    mutants: ['while (true && bit(kind * KIND + length, told > length)) length += 1', 'while (length <= LONGEST && bit(kind * KIND + length, told > length)) length += 1'],
  },
  {
    file: 'machines/learning/model.ts',
    reason: 'What is told is only looked at where it is written, and then it is there.',
    mutants: [
      'const [number = 0, voices = ["Stryker was here"]] = told[at] ?? []',
      'const [number = 0, voices = []] = told[at] ?? ["Stryker was here"]',
    ],
  },
  {
    file: 'machines/learning/bits.ts',
    reason: 'The range is the limit to the last unit so seldom that no test waits for it.',
    mutants: ['for (; range <= LEAST; range *= BASE) {'],
  },
  {
    file: 'machines/learning/model.ts',
    reason: 'By what a class is foretold is the same where it is written and where it is read: anything else only takes up more room, which the bar of sizes holds.',
    mutants: [
      'for (let of = 0; of <= classes; of += 1) {',
      'if (!bit(AFTER + last * CLASSES - of, told[many]?.of === of, OF_CLASS + Math.min(many, MOST_OF_CLASS) * CLASSES + of, FOUND + Math.min(many, MOST_FOUND))) continue',
      'if (!bit(AFTER + last * CLASSES + of, told[many]?.of === of, OF_CLASS + Math.min(many, MOST_OF_CLASS) * CLASSES - of, FOUND + Math.min(many, MOST_FOUND))) continue',
      'if (!bit(AFTER + last * CLASSES + of, told[many]?.of === of, OF_CLASS - Math.min(many, MOST_OF_CLASS) * CLASSES + of, FOUND + Math.min(many, MOST_FOUND))) continue',
      'if (!bit(AFTER + last * CLASSES + of, told[many]?.of === of, OF_CLASS + Math.min(many, MOST_OF_CLASS) / CLASSES + of, FOUND + Math.min(many, MOST_FOUND))) continue',
      'if (!bit(AFTER + last * CLASSES + of, told[many]?.of === of, OF_CLASS + Math.max(many, MOST_OF_CLASS) * CLASSES + of, FOUND + Math.min(many, MOST_FOUND))) continue',
      'if (!bit(AFTER + last * CLASSES + of, told[many]?.of === of, OF_CLASS + Math.min(many, MOST_OF_CLASS) * CLASSES + of, FOUND - Math.min(many, MOST_FOUND))) continue',
      'if (!bit(AFTER + last * CLASSES + of, told[many]?.of === of, OF_CLASS + Math.min(many, MOST_OF_CLASS) * CLASSES + of, FOUND + Math.max(many, MOST_FOUND))) continue',
      'const isAgainst = bit(AGAINST_CLASS - of, so < 0, AGAINST + Math.min(found.length, MOST_OF_CLASS))',
      'const isAgainst = bit(AGAINST_CLASS + of, so < 0, AGAINST - Math.min(found.length, MOST_OF_CLASS))',
      'const isAgainst = bit(AGAINST_CLASS + of, so < 0, AGAINST + Math.max(found.length, MOST_OF_CLASS))',
    ],
  },
  {
    file: 'machines/messageCheck/weights.ts',
    reason: 'What is told is only looked at where it is written, and then it is there; what says nothing is not written.',
    mutants: [
      'export function travel(bit: Bit, told: readonly (readonly [number, number])[] = ["Stryker was here"]): Weights {',
      'const [number = 0, steps = 1] = told[at] ?? ["Stryker was here"]',
      'const isAgainst = numberBy(bit, AGAINST, steps <= 0 ? 1 : 0) === 1',
    ],
  },
  {
    file: 'machines/messageCheck/judge.ts',
    reason: 'A text that is exactly so long may fall on either side.',
    mutants: ["if (ruled === 'nothing' || pasted.length <= LEAST_CHARACTERS || isAsked(pasted, signs)) return { verdict: ruled, signs }"],
  },
  {
    file: 'machines/learning/model.ts',
    reason: 'What has no strength is not written.',
    mutants: ['const isAgainst = bit(AGAINST_CLASS + of, so <= 0, AGAINST + Math.min(found.length, MOST_OF_CLASS))'],
  },
  {
    file: 'machines/learning/model.ts',
    reason: 'What is added to no class changes none.',
    mutants: [
      'for (const { of, strength } of model.get(numberOf(feature)) ?? ["Stryker was here"]) scores[of] = (scores[of] ?? 0) + weight * strength',
    ],
  },
  {
    file: 'src/evidence/jpeg.ts',
    reason: caught,
    mutants: [
      'if (false) return undefined',
      'const taken = false ? undefined : entryOf(tiff, view.getUint32(details + 8, little), TAKEN)',
      'return true ? tiff.view.getUint16(entry + 8, tiff.little) : 1',
      'return tiff || entry !== undefined ? tiff.view.getUint16(entry + 8, tiff.little) : 1',
      'return tiff && true ? tiff.view.getUint16(entry + 8, tiff.little) : 1',
    ],
  },
  {
    file: 'src/evidence/jpeg.ts',
    reason: 'A function that ends without an answer gives nothing, and nothing is not turned; a pattern that does not fit leaves no year.',
    mutants: [
      '} catch {}',
      'const [, year, month, day, time] = /(\\d{4}):(\\d\\d):(\\d\\d) (\\d\\d:\\d\\d)/.exec(written) ?? ["Stryker was here"]',
    ],
  },
  {
    file: 'src/case/readRecord.ts',
    reason: 'Of two ticks of the very same moment either may hold.',
    mutants: ['ticks[now] = ticks[now] && ticks[now].at >= tick.at ? ticks[now] : tick'],
  },
  {
    file: 'src/case/transfer.ts',
    reason: 'What stands first is all that fitted, which nobody reads.',
    mutants: ["const [, kind = '', word = ''] = packedWord.exec(fragment) ?? [\"Stryker was here\"]"],
  },
  {
    file: 'src/address.ts',
    reason: 'The build writes pages where there is no document; the tests have one.',
    mutants: ["const own = false ? undefined : document.documentElement.dataset['at']"],
  },
  {
    file: 'src/mend.ts',
    reason: 'Where the site stands in no folder both are nought; `tests/src/mendInFolder.test.ts` has it in one, and loads all anew for it.',
    mutants: ["const depth = false ? new URL(siteScope()).pathname.split('/').length - 2 : at + 1"],
  },
  {
    file: 'src/mend.ts',
    reason: 'The limit only ends the loop: nobody wraps a link up five times.',
    mutants: ['for (let layers = 0; layers <= 4; layers += 1) {'],
  },
  {
    file: 'src/mend.ts',
    reason: 'What stands first is all that fitted, which nobody reads.',
    mutants: ["const [, step = '', answer = ''] = /^[^a-z0-9]*([a-z0-9]+)\\.+([a-z0-9]+)/i.exec(word) ?? [\"Stryker was here\"]"],
  },
  {
    file: 'src/mend.ts',
    reason: 'It may be empty, so it fits at the beginning, whatever stands there.',
    mutants: [".map((part) => / ?([a-z0-9-]*)/i.exec(part)?.[1] ?? '')"],
  },
  {
    file: 'src/time/inWords.ts',
    reason: 'What stands first is all that fitted, which nobody reads.',
    mutants: ['const [, day, time] = /^(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2})(?![^:])/.exec(value) ?? ["Stryker was here"]'],
  },
  {
    file: 'src/time/inWords.ts',
    reason: 'Ten minutes are as many seconds either way.',
    mutants: ['return inParts(left >= 10 * MINUTE ? Math.ceil(left / MINUTE) * 60 : Math.max(1, Math.ceil(left / 1_000)))'],
  },
  {
    file: 'src/case/store.ts',
    reason: 'Where nothing is stored nothing is unread; both are asked so that the compiler knows there is a text.',
    mutants: [
      'if (false) return { record: emptyRecord, isWhole: true }',
      'if (raw === null) return { record: emptyRecord, isWhole: false }',
      'return { record, keeping, unreadable: false || isWhole || aside.includes(raw) ? aside : [...aside, raw] }',
      "if (replace(raw, true && !there.isWhole ? now : undefined)) return { raw, stored: storedFrom(raw, 'kept') }",
    ],
  },
  {
    file: 'src/case/lazyCase.ts',
    reason: 'A list that stays the same asks no more often than an empty one.',
    mutants: ['}, ["Stryker was here"])'],
  },
  {
    file: 'src/case/useCaseHere.ts',
    reason: 'A list that stays the same asks no more often than an empty one.',
    mutants: ['useEffect(() => fetchQuietly(caseKeeper), ["Stryker was here"])'],
  },
  {
    file: 'src/state/storage.ts',
    reason: 'The filter tells the compiler what every key is.',
    mutants: ['const names = Object.keys(kept)'],
  },
  {
    file: 'src/state/storage.ts',
    reason: 'What gives nothing gives `undefined` all the same.',
    mutants: ['} catch {}'],
  },
  {
    file: 'machines/numberCheck/disguised.ts',
    reason: 'Behind the end stands nothing, and no number is shorter than the shortest.',
    mutants: ['for (let at = 0; at <= line.length; at += 1) {', 'for (let from = 0; from <= chain.length + FEWEST_DIGITS; from += 1) {'],
  },
  {
    file: 'machines/numberCheck/lookup.ts',
    reason: 'A word that is no number has no verdict.',
    mutants: ["if (!rest || (!plus && digits.startsWith('86') && rest.length < 10)) return [\"Stryker was here\"]"],
  },
  {
    file: 'machines/numberCheck/lookup.ts',
    reason: 'What only has the shape of a short number is not believed in disguise, in one piece or in several.',
    mutants: ['const read = readNumber(digits, plus, digits, false)'],
  },
  {
    file: 'machines/numberCheck/lookup.ts',
    reason: 'What covers another has as many digits only where it is that very one, and then it is all the same which is told.',
    mutants: [
      'longer.start <= shorter.start && shorter.end <= longer.end && true && isOnFile(longer.digits)',
      'longer.start <= shorter.start && shorter.end <= longer.end && longer.digits.length >= shorter.digits.length && isOnFile(longer.digits)',
    ],
  },
  {
    file: 'machines/numberCheck/lookup.ts',
    reason: 'No number on file has six digits, nor four that a country code would make six; the list would have to change.',
    mutants: ["const sign = digits.length >= SHORT_NUMBER && isFiled ? 'called' : signOf(line, { start, end })"],
  },
  {
    file: 'machines/numberCheck/lookup.ts',
    reason: 'It is asked for a group there is; the chain begins with it, which only the compiler has to be told.',
    mutants: ['if (false) return undefined'],
  },
  {
    file: 'machines/messageCheck/reading.ts',
    reason: 'A denial reaches neither over the end of a clause nor so far back; the limits only keep the work even.',
    mutants: [
      "while (from > 0 && true && !CLAUSE.test(sentence[from - 1] ?? '')) from -= 1",
      "while (from > 0 && start - from <= LONGEST_CLAUSE && !CLAUSE.test(sentence[from - 1] ?? '')) from -= 1",
      "while (from > 0 && start - from < LONGEST_CLAUSE && !CLAUSE.test(sentence[from - 1] && '')) from -= 1",
      "while (from > 0 && start - from < LONGEST_CLAUSE && !CLAUSE.test(sentence[from + 1] ?? '')) from -= 1",
    ],
  },
  {
    file: 'machines/messageCheck/reading.ts',
    reason: 'No sign asks for a dot at the very end of a message.',
    mutants: ['for (const { 0: sentence, index } of text.matchAll(/(?:[^。!?;\\n.]|\\.(?! ))+/g)) yield { sentence, at: index }'],
  },
  {
    file: 'machines/messageCheck/reading.ts',
    reason: 'What is no sign is in no order of signs.',
    mutants: ['const finds: Find[] = ["Stryker was here"]'],
  },
  {
    file: 'machines/messageCheck/judge.ts',
    reason: 'Without a sign there is no verdict but this one, and with it the signs are told as they are; the compiler has to know.',
    mutants: ["if (verdict === 'nothing' && !first) return { verdict: 'nothing', signs, ...rest }", "if (false || !first) return { verdict: 'nothing', signs, ...rest }"],
  },
  {
    file: 'machines/messageCheck/reading.ts',
    reason: 'Where more follows behind the ending, the link wears a name that is not its own, so it has an oddity.',
    mutants: ["const isPublic = ({ owner, oddities }: Link): boolean => oddities.length === 0 && /(?:\\.gov|^12315|^12306)\\.cn/.test(owner)"],
  },
  {
    file: 'machines/messageCheck/judge.ts',
    reason: 'A text of nothing but the ends of sentences shows no sign and reads like nothing; what has a sentence is shown by one.',
    mutants: [
      'const sentencesOf = (pasted: string): readonly string[] => pasted.match(/(?:[^。！？!?；;\\n.]|\\.(?!\\s|$))+/g) ?? ["Stryker was here"]',
      'return all.reduce((best, one) => (one.likeness > best.likeness ? one : best), { sentence: pasted, likeness: 0 }).sentence',
    ],
  },
  {
    file: 'machines/messageCheck/judge.ts',
    reason: 'No two sentences are alike to the last digit, but for the same one twice.',
    mutants: ['return all.reduce((best, one) => (one.likeness >= best.likeness ? one : best), { sentence: pasted.trim(), likeness: 0 }).sentence'],
  },
  {
    file: 'machines/messageCheck/judge.ts',
    reason: 'The limit only keeps the work of a very long text even.',
    mutants: ['const all = sentencesOf(pasted).map((sentence) => ({ sentence: sentence.trim(), likeness: likenessOf(read(sentence)) }))'],
  },
  {
    file: 'machines/messageCheck/judge.ts',
    reason: 'What the whole shows, one of its sentences shows as well; should a split ever hide it, it counts as asked for.',
    mutants: ['return false || wanting.some(({ sentence, reading }) => !isTold(sentence, reading))'],
  },
  {
    file: 'machines/messageCheck/judge.ts',
    reason: 'Where the rules find nothing there are only hints, which stay as they are.',
    mutants: ['if (false || pasted.length < LEAST_CHARACTERS || isAsked(pasted, signs)) return { verdict: ruled, signs }'],
  },
  {
    file: 'machines/messageCheck/judge.ts',
    reason: 'A likeness is never exactly the limit.',
    mutants: [
      'if (likeness >= ALIKE) {',
      "const verdict = ruled === 'suspicious' && likeness >= VERY_ALIKE ? 'stop' : ruled === 'nothing' ? 'suspicious' : ruled",
      "if (likeness >= HONEST) return { verdict: 'suspicious', signs }",
      "TELLS_OF_FRAUD.test(sentence.replace(CALMS, '')) && !ASKS.test(sentence) && likenessOf(reading) < HONEST",
    ],
  },
  {
    file: 'machines/messageCheck/links.ts',
    reason: 'A name that holds the known one was told before, so the two differ before either ends.',
    mutants: ['while (true && one[i] === other[i]) i += 1', 'while (i <= one.length && one[i] === other[i]) i += 1'],
  },
  {
    file: 'machines/core/graph.ts',
    reason: 'What is no step cannot be reached from the first question.',
    mutants: [
      'const before = new Map<StepId, StepId[]>(stepIds.map((id) => [id, ["Stryker was here"]]))',
      'for (const here of seen) for (const one of before.get(here) ?? ["Stryker was here"]) seen.add(one)',
    ],
  },
  {
    file: 'src/mend.ts',
    reason: 'What was found stands from the second place on; where nothing was, the first is not looked at.',
    mutants: [
      'const [, kind = \'\', word = \'\'] = caseWithin.exec(link) ?? ["Stryker was here"]',
      'const [, version = \'\', text = \'\'] = scatteredWithin.exec(link) ?? ["Stryker was here"]',
    ],
  },
  {
    file: 'src/mend.ts',
    reason: 'No step or answer is called like a version, and none begins or ends like one.',
    mutants: [
      "return { at: index, fragment: [`v${version}`, ...new Set(read.filter((word) => word && !/v\\d+$/i.test(word)))].join('~') }",
      "return { at: index, fragment: [`v${version}`, ...new Set(read.filter((word) => word && !/^v\\d+/i.test(word)))].join('~') }",
      "return { at: index, fragment: [`v${version}`, ...new Set(read.filter((word) => word && !/^v\\d$/i.test(word)))].join('~') }",
    ],
  },
  {
    file: 'src/mend.ts',
    reason: 'Two pairs of one length cannot stand at one place.',
    mutants: ["allPairs.filter((pair) => text.startsWith(pair.toLowerCase(), at)).reduce((one, other) => (other.length >= one.length ? other : one), '')"],
  },
  {
    file: 'src/mend.ts',
    reason: 'Where one pair begins like another, the flow names the longer one later today; it need not.',
    mutants: ["allPairs.filter((pair) => text.startsWith(pair.toLowerCase(), at)).reduce((one, other) => (true ? other : one), '')"],
  },
]
