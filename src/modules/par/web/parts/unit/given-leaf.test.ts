import { expect, test } from 'vitest'
import type { Assignment } from '../../../contract.ts'
import type { LeafPlace } from '../leaf/sheet-order.ts'
import { type GivenLeaf, whomInWords, workRows } from './given-leaf.ts'

const given = (accountId: string | null, room: string | null, dueOn: string | null): Assignment => ({
  accountId,
  personName: accountId === null ? null : `Người ${accountId}`,
  room,
  dueOn,
  note: '',
  assignedByName: '',
  assignedAt: '',
  version: 1,
})
const leaf = (assignment: Assignment | null, standing: GivenLeaf['standing']): GivenLeaf => ({
  place: {} as LeafPlace,
  assignment,
  standing,
})

test('work is counted by person, whatever room he sits in, and by room; the late first, what nobody has last', () => {
  const rows = workRows([
    leaf(null, 'open'),
    leaf(given('b', null, '2025-12-20'), 'open'),
    leaf(given('b', 'Phòng Một', '2025-12-10'), 'due-soon'),
    leaf(given(null, 'Phòng Một', '2025-12-01'), 'late'),
    leaf(given(null, 'Phòng Một', '2025-11-01'), 'done'),
    leaf(given('a', null, null), 'done'),
  ])
  expect(
    rows.map(({ name, kind, assigned, done, late, soon, open, nextDue }) => [
      name,
      kind,
      assigned,
      done,
      late,
      soon,
      open,
      nextDue,
    ]),
  ).toEqual([
    ['Phòng Một', 'room', 2, 1, 1, 0, 0, '2025-12-01'],
    ['Người b', 'person', 2, 0, 0, 1, 1, '2025-12-10'],
    ['Người a', 'person', 1, 1, 0, 0, 0, null],
    ['', 'free', 1, 0, 0, 0, 1, null],
  ])
})

test('whose it is, in words', () => {
  expect(whomInWords(given('a', 'Phòng Một', null))).toBe('Người a (Phòng Một)')
  expect(whomInWords(given(null, 'Phòng Một', null))).toBe('Phòng Một')
  expect(whomInWords(given('a', null, null))).toBe('Người a')
})
