import { expect, test } from 'vitest'
import { whyNotCount } from './counting.ts'

test('a closed survey without paper under way is counted', () => {
  expect(whyNotCount({ status: 'closed', countedAt: null, paper: [] })).toEqual([])
})

test('what is not closed, or counted already, is not counted', () => {
  const paper = [{ number: 1, status: 'differs' as const }]
  expect(whyNotCount({ status: 'open', countedAt: null, paper })).toEqual([
    { reason: 'survey.count-status', params: { status: 'Đang lấy ý kiến' } },
  ])
  expect(whyNotCount({ status: 'counted', countedAt: '2026-12-01T03:00:00Z', paper })).toEqual([
    { reason: 'survey.count-done', params: { at: '01/12/2026 10:00' } },
  ])
})

test('paper that is half typed, or differs, is named by its numbers', () => {
  const once = Array.from({ length: 12 }, (_, at) => ({ number: 12 - at, status: 'typed-once' as const }))
  expect(
    whyNotCount({ status: 'closed', countedAt: null, paper: [...once, { number: 40, status: 'differs' }] }),
  ).toEqual([
    { reason: 'survey.count-paper-once', params: { count: 12, numbers: '1, 2, 3, 4, 5, 6, 7, 8, 9, 10…' } },
    { reason: 'survey.count-paper-differs', params: { count: 1, numbers: '40' } },
  ])
})
