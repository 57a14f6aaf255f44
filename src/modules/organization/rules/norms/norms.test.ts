import { expect, test } from 'vitest'
import type { Grade } from '../facts/facts.ts'
import {
  branchDeputies,
  communeDeputies,
  departmentDeputies,
  districtDeputies,
  divisionDeputies,
  serviceDeputies,
  serviceDivisionDeputies,
} from './deputies.ts'
import { leastHouseholds, leastOfDivision, whyNotEstablish, whyNotReorganize } from './establish.ts'
import { NORMS, normOn } from './norm.ts'

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
const reasons = (found: readonly { reason: string }[]) => found.map(({ reason }) => reason)

// Decree 107/2020: grade II, III: <8 → 1, 8–14 → 2, ≥15 → 3; grade I: <9, 9–14, ≥15; Hà Nội, TP.HCM: <10, 10–14, ≥15.
test.each<[string, Grade, number, string, number]>([
  ['A-01', 'II', 7, '2021-10-01', 1],
  ['A-02', 'II', 8, '2021-10-01', 2],
  ['A-03', 'I', 8, '2021-10-01', 1],
  ['A-04', 'I', 15, '2024-01-01', 3],
  ['', 'III', 14, '2024-01-01', 2],
  ['', 'III', 15, '2024-01-01', 3],
  ['', 'I', 9, '2021-10-01', 2],
  ['', 'city', 9, '2021-10-01', 1],
  ['', 'city', 10, '2021-10-01', 2],
  ['kept by 45/2025', 'II', 8, '2025-06-30', 2],
  ['150/2025, by its draft: 10 for all', 'II', 9, '2025-07-01', 1],
  ['', 'III', 10, '2025-07-01', 2],
])('deputies of a division %s: grade %s, %i staff on %s', (_, grade, staff, day, most) => {
  expect(divisionDeputies(staff, grade, day)?.most).toBe(most)
})

test('the norm of a past day is that of its day, and before the first one there is none', () => {
  expect(divisionDeputies(8, 'II', '2020-11-24')).toBeNull()
  expect(divisionDeputies(8, null, '2021-10-01'), 'the grade is not known').toBeNull()
  expect(divisionDeputies(8, null, '2026-01-01')?.most, 'nor asked for').toBe(1)
  expect(divisionDeputies(8, 'II', '2021-10-01')?.norm.basis).toBe('read')
  expect(divisionDeputies(8, 'II', '2026-01-01')?.norm.basis).toBe('memory')
})

test('A-05: a division of five in a province of grade I may not be established: six at least', () => {
  const found = whyNotEstablish({ what: 'division', staff: 5, grade: 'I' }, '2022-05-01')
  expect(found).toMatchObject([{ reason: 'organization.staff-too-few', params: { staff: 5, least: 6 } }])
  expect((['city', 'I', 'II', 'III'] as const).map((grade) => leastOfDivision(grade, '2022-05-01'))).toEqual([
    7, 6, 5, 5,
  ])
  expect(leastOfDivision(null, '2026-01-01')).toBe(7)
  expect(whyNotEstablish({ what: 'division', staff: 6, grade: 'I' }, '2022-05-01')).toEqual([])
})

test('A-06, A-07: three deputies a department on average, in all; more of them in Hà Nội and TP.HCM', () => {
  expect(departmentDeputies(20, false, '2021-12-31')?.most).toBe(60)
  expect(departmentDeputies(20, true, '2021-12-31')?.most).toBe(70)
  const deputies = [4, 4, 3, 3, 2, 3, 3, 3, 4, 3, 3, 2, 3, 2]
  const allowed = departmentDeputies(deputies.length, false, '2025-04-01')
  expect([sum(deputies), allowed?.most, allowed?.norm.law]).toEqual([42, 42, 'Nghị định 45/2025/NĐ-CP, Điều 6'])
})

test('at most fourteen departments since 1/3/2025, fifteen in the two cities; no such limit before', () => {
  const fifteen = { what: 'department', departments: 15, isCity: false } as const
  expect(reasons(whyNotEstablish(fifteen, '2025-03-01'))).toEqual(['organization.departments-too-many'])
  expect(whyNotEstablish({ ...fifteen, departments: 14 }, '2025-03-01')).toEqual([])
  expect(whyNotEstablish({ ...fifteen, isCity: true }, '2025-03-01')).toEqual([])
  expect(whyNotEstablish({ ...fifteen, departments: 20 }, '2025-02-28')).toEqual([])
})

test('a chi cục: one deputy for one to three divisions, two for none or four and more; twelve staff at least', () => {
  expect([0, 1, 3, 4].map((divisions) => branchDeputies(divisions, '2024-01-01')?.most)).toEqual([2, 1, 1, 2])
  expect(reasons(whyNotEstablish({ what: 'branch', staff: 11 }, '2024-01-01'))).toEqual(['organization.staff-too-few'])
  expect(whyNotEstablish({ what: 'branch', staff: 12 }, '2024-01-01')).toEqual([])
})

test('A-08: two deputies for each division and centre of a commune since 15/10/2025: nine of eight is one too many', () => {
  const allowed = communeDeputies(4, '2026-01-15')
  expect(sum([3, 2, 2, 2]) - (allowed?.most ?? 0)).toBe(1)
  expect(communeDeputies(4, '2025-10-14'), 'no norm was found before').toBeNull()
  expect([districtDeputies(12, '2024-01-01')?.most, districtDeputies(12, '2025-07-01')]).toEqual([24, null])
})

test('A-09, A-10, A-17: a new public service unit pays for itself and has fifteen people, unless its service is essential', () => {
  const unit = { what: 'service', autonomy: 'partly', isEssential: false } as const
  expect(reasons(whyNotEstablish({ ...unit, staff: 14 }, '2023-03-01'))).toEqual([
    'organization.psu-not-self-financing',
    'organization.psu-below-15',
  ])
  expect(whyNotEstablish({ ...unit, staff: 9, isEssential: true }, '2020-12-15')).toEqual([])
  expect(reasons(whyNotEstablish({ ...unit, staff: 40 }, '2024-03-01'))).toEqual([
    'organization.psu-not-self-financing',
  ])
  expect(whyNotEstablish({ ...unit, autonomy: 'full', staff: 15 }, '2024-03-01')).toEqual([])
})

test('A-11: a new village has as many households as its region asks; the region is that of the commune', () => {
  const village = { what: 'village', isGroup: false, region: 'northern-midlands-and-mountains' } as const
  expect(whyNotEstablish({ ...village, households: 149 }, '2021-06-01')).toMatchObject([
    { reason: 'organization.village-too-small', params: { households: 149, least: 150 } },
  ])
  expect(whyNotEstablish({ ...village, households: 150 }, '2021-06-01')).toEqual([])
  expect(reasons(whyNotEstablish({ ...village, region: 'red-river-delta', households: 299 }, '2025-08-01'))).toEqual([
    'organization.village-too-small',
  ])
  expect(reasons(whyNotEstablish({ ...village, region: null, households: 500 }, '2025-08-01'))).toEqual([
    'organization.region-unknown',
  ])
  const least = (['central', 'southern', 'central-highlands', 'border-and-island'] as const).map(
    (region) => leastHouseholds(region, false)?.least,
  )
  expect(least).toEqual([250, 350, 200, 100])
  expect(leastHouseholds('northern-midlands-and-mountains', true)).toMatchObject({ least: 200, basis: 'memory' })
  expect(leastHouseholds('southern', true), 'not found: no norm, no refusal').toBeNull()
})

test('A-18: units with 30 and 22 people paid by the budget become one with 54: two more than before', () => {
  expect(whyNotReorganize([30, 22], [54], '2023-01-01')).toMatchObject([
    { reason: 'organization.budget-people-increase', params: { by: 2 } },
  ])
  expect(whyNotReorganize([30, 22], [52], '2023-01-01')).toEqual([])
})

test('deputies of public service units go by how they pay for themselves', () => {
  const of = (autonomy: 'full' | 'recurrent' | 'partly' | 'budget', staff: number) =>
    serviceDeputies(staff, autonomy, '2023-01-01')?.most
  expect([of('full', 100), of('recurrent', 100)]).toEqual([null, 3])
  expect([of('partly', 20), of('partly', 21), of('budget', 20), of('budget', 21)]).toEqual([1, 2, 1, 2])
})

test('A-19, A-20: a division inside one has one deputy for 7–9 people, two for 10 and more; none is foreseen under seven', () => {
  const of = (staff: number) => serviceDivisionDeputies(staff, 'partly', '2023-01-01')?.most
  expect([of(6), of(7), of(9), of(10)]).toEqual([0, 1, 1, 2])
  expect(serviceDivisionDeputies(30, 'recurrent', '2023-01-01')?.most).toBe(2)
  expect(reasons(whyNotEstablish({ what: 'service-division', staff: 6, autonomy: 'budget' }, '2023-01-01'))).toEqual([
    'organization.staff-too-few',
  ])
})

test('of each body one norm at most holds on a day, and each begins where the one before it ends', () => {
  for (const [body, norms] of Map.groupBy(NORMS, (norm) => norm.body)) {
    const sorted = norms.toSorted((a, b) => String(a.from).localeCompare(String(b.from)))
    for (const [at, norm] of sorted.entries()) {
      expect(normOn(body, norm.from as string)?.id).toBe(norm.id)
      if (at > 0) expect(sorted[at - 1]?.to, norm.id).toBe(norm.from)
    }
  }
})
