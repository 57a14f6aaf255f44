import { expect, test } from 'vitest'
import { amend, amended } from './amend.ts'
import type { After, Change } from './change.ts'
import { followersOf, withFollowers } from './followers.ts'
import { type Version, versionsOn } from './version.ts'
import { whyNotChange } from './why-not.ts'

const version = (unitId: number, level: Version['level'], fullName: string, parentId: number | null): Version => ({
  unitId,
  level,
  kind: 'x',
  name: fullName,
  fullName,
  parentId,
  code: null,
  seat: null,
  validFrom: '-infinity',
  validTo: 'infinity',
})
/** Two communes, each with a room of the same name, one of its own, and a village; a district with one commune. */
const ledger = [
  version(1, 'province', 'Tỉnh A', null),
  version(2, 'commune', 'Xã B', 1),
  version(3, 'commune', 'Xã C', 1),
  version(4, 'division', 'Phòng Kinh tế', 2),
  version(5, 'division', 'Phòng Kinh tế', 3),
  version(6, 'division', 'Trung tâm Hành chính công', 3),
  version(7, 'village', 'Thôn D', 3),
  version(8, 'district', 'Huyện E', 1),
  version(9, 'commune', 'Xã G', 8),
]
const day = '2026-04-01'
const unit = (unitId: number, fullName: string): After => ({ ...version(unitId, 'commune', fullName, 1), unitId })
const change = (of: Partial<Change>): Change => ({
  kind: 'merge',
  day,
  before: [2, 3],
  after: [unit(-1, 'Xã H')],
  children: [],
  succession: null,
  ...of,
})
const goes = (of: Change) =>
  followersOf(ledger, of).map(({ unitId, parentId, ends }) => [unitId, ends ? 'ends' : parentId])

test('hợp nhất: villages and rooms follow the new commune; of two rooms of one name one goes on, the other ends', () => {
  const merge = change({})
  expect(goes(merge)).toEqual([
    [4, -1],
    [5, 'ends'],
    [6, -1],
    [7, -1],
  ])
  const whole = withFollowers(merge, followersOf(ledger, merge))
  expect(whyNotChange(ledger, whole)).toEqual([])
  const next = versionsOn(amended(ledger, amend(ledger, whole)), day)
  expect(next.filter(({ parentId }) => parentId === -1).map(({ unitId }) => unitId)).toEqual([4, 6, 7])
  expect(next.some(({ unitId }) => unitId === 5)).toBe(false)
})

test('sáp nhập: the rooms of the one that stays are left alone, those of the other come to it or end', () => {
  const merge = change({ after: [unit(2, 'Xã B')], ends: [6] })
  expect(goes(merge)).toEqual([
    [5, 'ends'],
    [6, 'ends'],
    [7, 2],
  ])
})

test('a village does not end by itself, and what is ended is under a unit that ends', () => {
  expect(goes(change({ ends: [7] })).at(-1)).toEqual([7, -1])
  const stranger = change({ after: [unit(2, 'Xã B')], ends: [4] })
  expect(whyNotChange(ledger, stranger).map(({ reason }) => reason)).toContain('organization.not-a-child')
})

test('a dissolved district leaves its communes to the province; of a split, children stay unless given away', () => {
  expect(goes(change({ kind: 'dissolve', before: [8], after: [] }))).toEqual([[9, 1]])
  const split = change({ kind: 'split', before: [3], after: [unit(3, 'Xã C'), unit(-1, 'Xã K')] })
  expect(goes({ ...split, children: [{ unitId: 7, parentId: -1 }] })).toEqual([
    [5, 3],
    [6, 3],
    [7, -1],
  ])
})
