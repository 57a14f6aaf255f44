import { expect, test } from 'vitest'
import { movedBetween } from './moved.ts'

const told = (kind: string, dueOn: string | null, said: string, about: string | null = null) => ({
  kind,
  about,
  dueOn,
  said,
})

test('what comes to another day or another result is moved; what comes or goes as well; the same is not told', () => {
  const before = [told('step', '2026-03-01', '4'), told('pay', null, '9'), told('term', '2027-01-01', 'x')]
  const after = [told('step', '2025-03-01', '4'), told('pay', null, '9'), told('probation', '2026-01-01', 'y')]
  expect(movedBetween(before, after)).toEqual([
    { kind: 'step', about: null, before: before[0], after: after[0] },
    { kind: 'term', about: null, before: before[2], after: null },
    { kind: 'probation', about: null, before: null, after: after[2] },
  ])
  const allowances = [told('seniority', '2026-01-01', '6', 'A'), told('seniority', '2026-01-01', '6', 'B')]
  expect(
    movedBetween(allowances, [told('seniority', '2026-01-01', '7', 'A'), told('seniority', '2026-01-01', '6', 'B')]),
  ).toMatchObject([{ about: 'A', before: { said: '6' }, after: { said: '7' } }])
})
