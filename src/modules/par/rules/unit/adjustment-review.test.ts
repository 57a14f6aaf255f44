import { expect, test } from 'vitest'
import { whyNotSubmit } from '../sheets/self-assessment.ts'
import { adjustmentReviewState, isAdjustmentApproved, whyNotReviewAdjustment } from './adjustment-review.ts'

const claimed = { bonus: [1, 0], penalty: [2] }
const approved = { outcome: 'approved' as const, ...claimed }

test('an approval names the counts it saw, and lapses with them', () => {
  expect(adjustmentReviewState({ claimed, review: null })).toBe('none')
  expect(adjustmentReviewState({ claimed, review: approved })).toBe('approved')
  expect(adjustmentReviewState({ claimed: { ...claimed, penalty: [1] }, review: approved })).toBe('lapsed')
  const back = { ...approved, outcome: 'sent-back' as const }
  expect(adjustmentReviewState({ claimed, review: back })).toBe('sent-back')
  expect(adjustmentReviewState({ claimed: { ...claimed, bonus: [0, 0] }, review: back })).toBe('answered')
})

test('counts left out are none: an approval does not lapse because a zero was written', () => {
  expect(isAdjustmentApproved({ claimed: { bonus: [1, 0], penalty: [2, 0] }, review: approved })).toBe(true)
})

test('where nothing is claimed nothing is asked, and there is nothing to say', () => {
  const nothing = { bonus: [0], penalty: [0] }
  expect(isAdjustmentApproved({ claimed: nothing, review: null })).toBe(true)
  const say = (counts: typeof nothing, outcome: 'approved' | 'sent-back', comment = '') =>
    whyNotReviewAdjustment(counts, { outcome, comment })?.reason
  expect(say(nothing, 'approved')).toBe('par.nothing-claimed')
  expect([say(claimed, 'approved'), say(claimed, 'sent-back', 'chưa có quyết định')]).toEqual([undefined, undefined])
  expect(say(claimed, 'sent-back', ' ')).toBe('par.claim-back-without-comment')
})

test('what is claimed and not approved stands before sending, only where the round asks for the head', () => {
  const windows = [
    { stage: 'self-assessment' as const, opensAt: '2026-01-01T00:00:00Z', closesAt: '2026-02-01T00:00:00Z' },
  ]
  const now = new Date('2026-01-15T00:00:00Z')
  const why = (headReview: boolean, review: typeof approved | null) =>
    whyNotSubmit({ status: 'draft', windows, headReview }, [], now, { claimed, review }).map(({ reason }) => reason)
  expect(why(true, null)).toEqual(['par.claim-not-approved'])
  expect([why(true, approved), why(false, null)]).toEqual([[], []])
})
