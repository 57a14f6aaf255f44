import { expect, test } from 'vitest'
import { amend, amended } from './amend.ts'
import type { Change } from './change.ts'
import type { UnitFacts, Version } from './version.ts'
import { whyNotChange } from './why-not.ts'

const facts = (
  level: UnitFacts['level'],
  name: string,
  parentId: number | null,
  code: string | null = null,
): UnitFacts => ({
  code,
  level,
  kind: 'Xã',
  name,
  fullName: name,
  parentId,
  seat: null,
})
const version = (unitId: number, of: UnitFacts, validFrom = '-infinity', validTo = 'infinity'): Version => ({
  unitId,
  ...of,
  validFrom,
  validTo,
})
/** A province (1) with a district (2), two communes (3, 4) and a village of the first (5). */
const ledger: readonly Version[] = [
  version(1, facts('province', 'Tỉnh A', null, '24')),
  version(2, facts('district', 'Huyện B', 1, '213')),
  version(3, facts('commune', 'Xã C', 2, '07201')),
  version(4, facts('commune', 'Xã D', 2, '07204')),
  version(5, facts('village', 'Thôn E', 3)),
]
const change = (of: Partial<Change>): Change => ({
  kind: 'merge',
  day: '2025-01-01',
  before: [3, 4],
  after: [],
  children: [],
  succession: null,
  ...of,
})
const reasons = (of: Partial<Change>, known = ledger) => whyNotChange(known, change(of)).map(({ reason }) => reason)
const newXa = { unitId: -1, ...facts('commune', 'Xã Mới', 2, '07201') }

test('hợp nhất: both end, a new one begins under the code of one of them, and the village follows it', () => {
  const merge = change({ after: [newXa], children: [{ unitId: 5, parentId: -1 }] })
  expect(whyNotChange(ledger, merge)).toEqual([])
  const next = amended(ledger, amend(ledger, merge))
  const told = next.map(({ unitId, validFrom, validTo, parentId }) => [unitId, validFrom, validTo, parentId])
  expect(told.toSorted((a, b) => Number(a[0]) - Number(b[0]) || String(a[1]).localeCompare(String(b[1])))).toEqual([
    [-1, '2025-01-01', 'infinity', 2],
    [1, '-infinity', 'infinity', null],
    [2, '-infinity', 'infinity', 1],
    [3, '-infinity', '2025-01-01', 2],
    [4, '-infinity', '2025-01-01', 2],
    [5, '-infinity', '2025-01-01', 3],
    [5, '2025-01-01', 'infinity', -1],
  ])
})

test('sáp nhập: the one that stays goes on, and its village with it', () => {
  const stays = { unitId: 3, ...facts('commune', 'Xã C', 2, '07201') }
  expect(reasons({ after: [stays] })).toEqual([])
  const next = amended(ledger, amend(ledger, change({ after: [stays] })))
  expect(next.filter(({ unitId }) => unitId === 3)).toHaveLength(1)
  expect(next.find(({ unitId }) => unitId === 4)?.validTo).toBe('2025-01-01')
})

test('what is wrong is named: orphans, sides, code, parent, cycle, days', () => {
  expect(reasons({ after: [newXa] })).toEqual(['organization.orphans'])
  expect(reasons({ kind: 'merge', before: [3], after: [newXa] })).toEqual(['organization.sides'])
  expect(reasons({ kind: 'rename', before: [3], after: [newXa] })).toEqual(['organization.must-go-on'])
  const taken = { unitId: -1, ...facts('commune', 'Xã Mới', 2, '07204') }
  expect(reasons({ kind: 'establish', before: [], after: [taken] })).toEqual(['organization.code-taken'])
  const lostZero = { unitId: -1, ...facts('commune', 'Xã Mới', 2, '7204') }
  expect(reasons({ kind: 'establish', before: [], after: [lostZero] })).toEqual(['organization.code-form'])
  const namesake = { unitId: -1, ...facts('commune', 'Xã C', 2) }
  expect(reasons({ kind: 'establish', before: [], after: [namesake] })).toEqual(['organization.name-taken'])
  const under = (parentId: number | null) => ({ unitId: -1, ...facts('commune', 'Xã Mới', parentId) })
  expect(reasons({ kind: 'establish', before: [], after: [under(5)] })).toEqual(['organization.wrong-parent'])
  expect(reasons({ kind: 'establish', before: [], after: [under(null)] })).toEqual(['organization.parent-missing'])
  expect(
    reasons({ kind: 'rename', before: [3], after: [{ unitId: 3, ...facts('commune', 'Xã C', 2, '07201') }] }),
  ).toEqual(['organization.nothing-changes'])
  const ended = amended(ledger, amend(ledger, change({ kind: 'dissolve', before: [4], after: [] })))
  expect(reasons({ kind: 'dissolve', before: [4], after: [], day: '2025-06-01' }, [...ended])).toEqual([
    'organization.not-in-force',
  ])
  expect(
    reasons(
      { kind: 'rename', before: [4], day: '2024-01-01', after: [{ unitId: 4, ...facts('commune', 'Xã F', 2) }] },
      [...ended, version(4, facts('commune', 'Xã D', 2), '2025-03-01')],
    ),
  ).toEqual(['organization.later-change'])
})

test('a public service unit may not come to stand under its own child', () => {
  const schools = [...ledger, version(6, facts('service', 'Trường G', 1)), version(7, facts('service', 'Cơ sở H', 6))]
  const under = { unitId: 6, ...facts('service', 'Trường G', 7) }
  expect(reasons({ kind: 'change_parent', before: [6], after: [under] }, schools)).toContain('organization.cycle')
})

test('nor from a day on which that child is known to have come under it', () => {
  const [to, from] = [facts('service', 'Cơ sở H', 6), facts('service', 'Cơ sở H', 1)]
  const schools = [
    ...[version(6, facts('service', 'Trường G', 1)), version(7, from, '-infinity', '2025-06-01')],
    ...[...ledger, version(7, to, '2025-06-01')],
  ]
  const under = { unitId: 6, ...facts('service', 'Trường G', 7) }
  expect(reasons({ kind: 'change_parent', before: [6], after: [under] }, schools)).toContain('organization.cycle')
})

test('a department that becomes a school does not keep a chi cục under it', () => {
  const known = [...ledger, version(6, facts('department', 'Sở G', 1)), version(7, facts('branch', 'Chi cục H', 6))]
  const school = { unitId: 6, ...facts('service', 'Trường G', 1) }
  expect(reasons({ kind: 'reclassify', before: [6], after: [school] }, known)).toEqual(['organization.wrong-parent'])
})

test('a unit does not begin before its parent, nor outlive it', () => {
  const later = [...ledger, version(8, facts('district', 'Huyện K', 1, '214'), '2025-06-01')]
  const early = { unitId: -1, ...facts('commune', 'Xã L', 8) }
  expect(reasons({ kind: 'establish', before: [], after: [early] }, later)).toEqual(['organization.no-parent'])
  expect(reasons({ kind: 'dissolve', before: [2], after: [] })).toEqual(['organization.orphans'])
})

test('a unit told of late goes along with what happened to its parent since, and may still be changed before that day', () => {
  const since: readonly Version[] = [
    version(1, facts('province', 'Tỉnh A', null, '24')),
    version(2, facts('department', 'Sở P', 1), '-infinity', '2025-03-01'),
    version(3, facts('department', 'Sở Q', 1), '2025-03-01'),
  ]
  const heirOf = (unitId: number, day: string) => (unitId === 2 && day === '2025-03-01' ? 3 : null)
  const school = { unitId: -1, ...facts('service', 'Trường S', 2) }
  const establish = change({ kind: 'establish', day: '2021-01-01', before: [], after: [school] })
  expect(whyNotChange(since, establish).map(({ reason }) => reason)).toEqual(['organization.no-parent'])
  expect(whyNotChange(since, establish, heirOf)).toEqual([])
  const told = amended(since, amend(since, establish, heirOf))
  const line = (known: readonly Version[]) =>
    known
      .filter(({ unitId }) => unitId === -1)
      .map(({ fullName, parentId, validFrom, validTo }) => [fullName, parentId, validFrom, validTo])
  expect(line(told)).toEqual([
    ['Trường S', 2, '2021-01-01', '2025-03-01'],
    ['Trường S', 3, '2025-03-01', 'infinity'],
  ])
  const named = { ...school, name: 'Trường T', fullName: 'Trường T' }
  const rename = change({ kind: 'rename', day: '2023-01-01', before: [-1], after: [named] })
  expect(whyNotChange(told, rename, heirOf)).toEqual([])
  expect(line(amended(told, amend(told, rename, heirOf)))).toEqual([
    ['Trường S', 2, '2021-01-01', '2023-01-01'],
    ['Trường T', 2, '2023-01-01', '2025-03-01'],
    ['Trường T', 3, '2025-03-01', 'infinity'],
  ])
  const dissolve = change({ kind: 'dissolve', day: '2023-01-01', before: [-1], after: [] })
  expect(whyNotChange(told, dissolve, heirOf)).toEqual([])
  expect(line(amended(told, amend(told, dissolve, heirOf)))).toEqual([['Trường S', 2, '2021-01-01', '2023-01-01']])
  const alone = amended(told, amend(told, { ...rename, day: '2026-01-01' }, heirOf))
  expect(
    whyNotChange(
      alone,
      { ...rename, day: '2023-01-01', after: [{ ...school, name: 'Trường U', fullName: 'Trường U' }] },
      heirOf,
    ).map(({ reason }) => reason),
  ).toEqual(['organization.later-change'])
})
