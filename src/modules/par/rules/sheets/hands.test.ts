import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type AppraisalWord,
  type HungPaper,
  isAppraised,
  isDecided,
  isSettledBy,
  type LeafHands,
  type Paper,
  papersOfSelf,
  sawTheSame,
  wordInForce,
} from './hands.ts'

const ratio = (b: number) => ({ type: 'ratio' as const, a: 20, b })
const paper = (documentId: string, more: Partial<HungPaper> = {}): HungPaper => ({
  documentId,
  documentVersion: 1,
  pages: '',
  hand: 'self',
  ...more,
})
const report = paper('báo cáo', { pages: 'trang 3' })
const minutes = paper('biên bản', { hand: 'explanation' })
const word = (outcome: AppraisalWord['outcome'], b: number | null, more: Partial<AppraisalWord> = {}) => ({
  outcome,
  inputs: b === null ? null : ratio(b),
  notApplicable: false,
  entryVersion: 2,
  explanationVersion: 0,
  evidenceSeen: [report],
  ...more,
})
const seenAll = { explanationVersion: 4, evidenceSeen: [report, minutes] }
/** All five hands, each having seen what stands there. */
const all: LeafHands = {
  entry: { inputs: ratio(18), notApplicable: false, version: 2 },
  evidence: [report, minutes],
  appraisal: word('corrected', 10),
  explanation: { accepted: false, inputs: ratio(17), version: 4, appraisalVersion: 1 },
  second: word('corrected', 14, seenAll),
  council: word('corrected', 16, seenAll),
}
const b = (hands: LeafHands, view: 'self' | 'first' | 'appraised') => {
  const inputs = wordInForce(hands, view)?.inputs
  return inputs?.type === 'ratio' ? inputs.b : null
}

test('each view takes the last of its hands: the unit, the first appraisal, the council', () => {
  expect([b(all, 'self'), b(all, 'first'), b(all, 'appraised')]).toEqual([18, 10, 16])
  expect(b({ ...all, council: null }, 'appraised')).toBe(14)
  expect(b({ ...all, council: null, second: null }, 'appraised')).toBe(10)
  expect(b({ ...all, council: null, second: null, appraisal: null }, 'appraised')).toBe(18)
})

test('agreed after an explanation is agreed with the explanation; without inputs of its own, with the entry', () => {
  const second = word('agreed', null, seenAll)
  expect(b({ ...all, council: null, second }, 'appraised')).toBe(17)
  const explanation = { accepted: false, inputs: null, version: 4 }
  expect(b({ ...all, council: null, second, explanation }, 'appraised')).toBe(18)
})

test('kept leaves what the hand before left: the second the first, the council the second', () => {
  const kept = word('kept', null, seenAll)
  expect(b({ ...all, council: null, second: kept }, 'appraised')).toBe(10)
  expect(b({ ...all, council: kept }, 'appraised')).toBe(14)
})

test('what an appraiser set as not applicable counts as such', () => {
  const council = word('corrected', null, { ...seenAll, notApplicable: true })
  expect(wordInForce({ ...all, council }, 'appraised')).toMatchObject({ notApplicable: true })
})

const changes: [string, (hands: LeafHands) => LeafHands, { first: boolean; later: boolean }][] = [
  [
    'the entry',
    (hands) => ({ ...hands, entry: { inputs: ratio(19), notApplicable: false, version: 3 } }),
    { first: false, later: false },
  ],
  ['the entry taken away', (hands) => ({ ...hands, entry: null }), { first: false, later: false }],
  [
    'a paper of the self-assessment more',
    (hands) => ({ ...hands, evidence: [report, minutes, paper('phụ lục')] }),
    { first: false, later: false },
  ],
  ['a paper taken off', (hands) => ({ ...hands, evidence: [minutes] }), { first: false, later: false }],
  [
    'other pages of it',
    (hands) => ({ ...hands, evidence: [{ ...report, pages: 'trang 4' }, minutes] }),
    { first: false, later: false },
  ],
  [
    'a new version of it',
    (hands) => ({ ...hands, evidence: [{ ...report, documentVersion: 2 }, minutes] }),
    { first: false, later: false },
  ],
  [
    'a paper of the explanation more',
    (hands) => ({ ...hands, evidence: [report, minutes, paper('thêm', { hand: 'explanation' })] }),
    { first: true, later: false },
  ],
  [
    'the explanation',
    (hands) => ({ ...hands, explanation: { accepted: false, inputs: ratio(19), version: 5 } }),
    { first: true, later: false },
  ],
  ['the explanation taken away', (hands) => ({ ...hands, explanation: null }), { first: true, later: false }],
]

test.each(changes)('%s changed: an approval of the state before lapses, and counts no more', (_, change, stands) => {
  expect([isAppraised(all), isSettledBy('second', all), isDecided(all)]).toEqual([true, true, true])
  const hands = change(all)
  expect([isAppraised(hands), isSettledBy('second', hands), isDecided(hands)]).toEqual([
    stands.first,
    stands.later,
    stands.later,
  ])
  // With every later hand lapsed, the word is the first appraisal's where it stands, or else the unit's.
  expect(wordInForce(hands, 'appraised')).toEqual(stands.first ? all.appraisal : hands.entry)
})

test('the order in which papers hang or were seen says nothing', () => {
  const papers = fc.array(
    fc.record({
      documentId: fc.constantFrom('a', 'b', 'c'),
      documentVersion: fc.integer({ min: 1, max: 3 }),
      pages: fc.constantFrom('', '3', '3-5'),
    }),
    { maxLength: 6 },
  )
  fc.assert(
    fc.property(papers, fc.infiniteStream(fc.nat()), (seen, order) => {
      const shuffled = seen.map((one) => ({ one, at: order.next().value })).toSorted((x, y) => x.at - y.at)
      expect(
        sawTheSame(
          seen,
          shuffled.map(({ one }) => one),
        ),
      ).toBe(true)
    }),
  )
})

test('two piles of papers are the same only when each paper, its version and its pages are', () => {
  const one = fc.record({
    documentId: fc.constantFrom('a', 'b'),
    documentVersion: fc.integer({ min: 1, max: 2 }),
    pages: fc.constantFrom('', '3'),
  })
  const counted = (papers: readonly Paper[]) =>
    Object.entries(Object.groupBy(papers, (each) => JSON.stringify(each)))
      .map(([key, same]) => `${key}×${same?.length}`)
      .sort()
      .join()
  fc.assert(
    fc.property(fc.array(one, { maxLength: 4 }), fc.array(one, { maxLength: 4 }), (seen, now) => {
      expect(sawTheSame(seen, now)).toBe(counted(seen) === counted(now))
    }),
  )
})

test('a hand that has lapsed never moves the figure, whatever it said', () => {
  const anyWord = fc.record({
    outcome: fc.constantFrom('agreed' as const, 'corrected' as const, 'kept' as const),
    inputs: fc.option(fc.nat({ max: 20 }).map(ratio)),
    notApplicable: fc.boolean(),
    entryVersion: fc.constant(1),
    explanationVersion: fc.nat({ max: 5 }),
    evidenceSeen: fc.constant([report]),
  })
  fc.assert(
    fc.property(anyWord, anyWord, anyWord, (appraisal, second, council) => {
      expect(wordInForce({ ...all, appraisal, second, council }, 'appraised')).toEqual(all.entry)
    }),
  )
})

test('the first appraisal saw the papers of the self-assessment alone', () => {
  expect(papersOfSelf([report, minutes])).toEqual([report])
  expect(isAppraised({ ...all, appraisal: word('agreed', null, { evidenceSeen: [report, minutes] }) })).toBe(false)
})
