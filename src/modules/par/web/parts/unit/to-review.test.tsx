import { expect, test } from 'vitest'
import { POINT, points } from '../../../../../shared/points.ts'
import type { Leaf } from '../../../rules/sheets/self-assessment.ts'
import { type LeafPlace, nothingKnown } from '../leaf/sheet-order.ts'
import { toReview } from './use-reviewing.ts'

const rule: Leaf = {
  id: 'leaf',
  code: '1.5',
  scoring: { type: 'ratio', a: 'phải làm', b: 'đúng hạn' },
  maxPoints: points(2 * POINT),
  assessedBy: 'self',
  evidenceRequired: false,
  appraisingBody: null,
  mayBeNotApplicable: false,
}
const ratio = (b: number) => ({ type: 'ratio', a: 10 * POINT, b: b * POINT })

/** Of a leaf whose figure computes itself as 8 of 10, what its entry and reason leave the head to do. */
function reviewOf(entry: { inputs: unknown; factValueId: string | null; objection: string }) {
  const leaf = {
    ...nothingKnown('leaf'),
    entry: { notApplicable: false, notApplicableReason: '', version: 1, ...entry },
    fact: { now: { inputs: ratio(8) } },
  }
  const { ready, lacking } = toReview([{ rule, leaf } as unknown as LeafPlace])
  return { ready: ready.length, lacking: lacking.length }
}

test('what differs from the computed figure is ready for the head only with its reason; what was taken or agrees is', () => {
  const ready = { ready: 1, lacking: 0 }
  expect(reviewOf({ inputs: ratio(10), factValueId: null, objection: '' })).toEqual({ ready: 0, lacking: 1 })
  expect(reviewOf({ inputs: ratio(10), factValueId: null, objection: 'Hai việc đã được bãi bỏ' })).toEqual(ready)
  expect(reviewOf({ inputs: ratio(8), factValueId: null, objection: '' })).toEqual(ready)
  expect(reviewOf({ inputs: ratio(8), factValueId: 'v1', objection: '' })).toEqual(ready)
})
