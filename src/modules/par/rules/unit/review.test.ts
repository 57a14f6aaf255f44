import fc from 'fast-check'
import { expect, test } from 'vitest'
import { points } from '../../../../shared/points.ts'
import type { HungPaper } from '../sheets/hands.ts'
import type { Leaf } from '../sheets/self-assessment.ts'
import { isApproved, type Reviewed, reviewState, whyNotReview, whyNotReviewSheet } from './review.ts'

const paper = (more: Partial<HungPaper> = {}): HungPaper => ({
  documentId: 'a',
  documentVersion: 1,
  pages: '3',
  hand: 'self',
  ...more,
})
const seen = ({ hand: _, ...rest }: HungPaper) => rest
const approved = { outcome: 'approved' as const, entryVersion: 2, evidenceSeen: [seen(paper())] }
const leaf: Reviewed = { entry: { version: 2 }, evidence: [paper()], review: approved }

test('an approval names the state it looked at: the version of the entry, and each paper with its version and pages', () => {
  expect(isApproved(leaf)).toBe(true)
  expect(isApproved({ ...leaf, review: null })).toBe(false)
  expect(isApproved({ ...leaf, review: { ...approved, outcome: 'sent-back' } })).toBe(false)
})

test.each<[string, Partial<Reviewed>]>([
  ['the entry changed', { entry: { version: 3 } }],
  ['the entry is gone', { entry: null }],
  ['a paper was added', { evidence: [paper(), paper({ documentId: 'b' })] }],
  ['the paper was taken off', { evidence: [] }],
  ['a new version of the paper hangs there', { evidence: [paper({ documentVersion: 2 })] }],
  ['other pages of it are meant', { evidence: [paper({ pages: '4' })] }],
])('it lapses when %s, and what was said stays as it was said', (_, change) => {
  expect(isApproved({ ...leaf, ...change })).toBe(false)
  expect(reviewState({ ...leaf, ...change })).toBe('lapsed')
  const back = { ...leaf, ...change, review: { ...approved, outcome: 'sent-back' as const } }
  expect(reviewState(back)).toBe('answered')
})

test('a paper of the explanation came after the head’s word and does not touch it', () => {
  expect(isApproved({ ...leaf, evidence: [paper(), paper({ documentId: 'b', hand: 'explanation' })] })).toBe(true)
})

const anyPaper = fc.record({
  documentId: fc.constantFrom('a', 'b', 'c'),
  documentVersion: fc.integer({ min: 1, max: 2 }),
  pages: fc.constantFrom('', '3'),
  hand: fc.constant('self' as const),
})
test('whatever was seen is approved as long as it is there, in whatever order, and nothing else is', () => {
  fc.assert(
    fc.property(
      fc.array(anyPaper, { maxLength: 4 }),
      fc.array(anyPaper, { maxLength: 4 }),
      fc.nat(3),
      (then, now, by) => {
        const review = { outcome: 'approved' as const, entryVersion: 1, evidenceSeen: then.map(seen) }
        const at = (entry: number, evidence: HungPaper[]) => isApproved({ entry: { version: entry }, evidence, review })
        const key = (papers: HungPaper[]) => JSON.stringify(papers.map((one) => JSON.stringify(seen(one))).toSorted())
        expect(at(1, then.toReversed())).toBe(true)
        expect(at(1 + by, now)).toBe(by === 0 && key(then) === key(now))
      },
    ),
  )
})

const rule: Leaf = {
  id: 'x',
  code: '1.1',
  scoring: { type: 'ratio', a: 'a', b: 'b' },
  maxPoints: points(10_000),
  assessedBy: 'self',
  evidenceRequired: true,
  appraisingBody: null,
  mayBeNotApplicable: true,
}
const entry = { inputs: { type: 'ratio' as const, a: 10, b: 5 }, notApplicable: false, notApplicableReason: '' }

test('only what could be sent is approved; what was entered may be sent back, with a comment', () => {
  const approve = { outcome: 'approved' as const, comment: '' }
  const back = { outcome: 'sent-back' as const, comment: 'xem lại' }
  expect(whyNotReview({ leaf: rule, entry, evidence: 1 }, approve)).toBeNull()
  expect(whyNotReview({ leaf: rule, entry, evidence: 0 }, approve)?.reason).toBe('par.evidence-missing')
  expect(whyNotReview({ leaf: rule, entry, evidence: 0 }, back)).toBeNull()
  expect(whyNotReview({ leaf: rule, entry, evidence: 0 }, { ...back, comment: ' ' })?.reason).toBe(
    'par.sent-back-without-comment',
  )
  expect(whyNotReview({ leaf: rule, entry: null, evidence: 3 }, back)?.reason).toBe('par.nothing-to-review')
  const emptied = { ...entry, inputs: null }
  expect(whyNotReview({ leaf: rule, entry: emptied, evidence: 3 }, approve)?.reason).toBe('par.nothing-to-review')
  const left = { inputs: null, notApplicable: true, notApplicableReason: 'không được giao' }
  expect(whyNotReview({ leaf: rule, entry: left, evidence: 0 }, approve)).toBeNull()
  expect(whyNotReview({ leaf: { ...rule, assessedBy: 'survey' }, entry, evidence: 1 }, approve)?.reason).toBe(
    'par.not-self-assessed',
  )
})

test('the head speaks where the round asks him, while the sheet is the unit’s', () => {
  const now = new Date('2025-12-10T00:00:00Z')
  const window = {
    stage: 'self-assessment' as const,
    opensAt: '2025-12-01T00:00:00Z',
    closesAt: '2025-12-20T00:00:00Z',
  }
  const open = { status: 'draft' as const, windows: [window], headReview: true }
  expect(whyNotReviewSheet(open, now)).toBeNull()
  expect(whyNotReviewSheet({ ...open, headReview: false }, now)?.reason).toBe('par.no-head-review')
  expect(whyNotReviewSheet({ ...open, status: 'submitted' }, now)?.reason).toBe('par.already-submitted')
})
