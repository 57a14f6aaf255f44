import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type EventRow, identityOfUnits, type VersionRow } from './identity-of-units.ts'

/** 'Xã Đồng Tân' of code 07813, in force in [from, to). */
function aVersion(code: string, fullName: string, validFrom = '-infinity', validTo = 'infinity'): VersionRow {
  const [kind = '', ...name] = fullName.split(' ')
  return {
    key: `${code}@${validFrom}`,
    code,
    level: 'commune',
    kind,
    name: name.join(' '),
    fullName,
    parentCode: '223',
    validFrom,
    validTo,
  }
}

function anEvent(day: string, kind: string, before: readonly VersionRow[], after: readonly VersionRow[]): EventRow {
  const party = ({ code, fullName }: VersionRow) => ({ code, fullName })
  return {
    id: `${day}-001`,
    day,
    kind,
    legalBasis: '1191/NQ-UBTVQH15',
    note: null,
    before: before.map(party),
    after: after.map(party),
  }
}

/** Are the two versions the same unit, when the event leads from what was before to what is after? */
function isSame(day: string, kind: string, before: VersionRow[], after: VersionRow[], one: VersionRow): boolean {
  const units = identityOfUnits([...before, ...after], [anEvent(day, kind, before, after)])
  return units.get(one.key) === units.get(after[0]?.key ?? '')
}

const until = (day: string, code: string, fullName: string) => aVersion(code, fullName, '-infinity', day)
const from = (day: string, code: string, fullName: string) => aVersion(code, fullName, day)

test.each([
  ['reclassify', 'Xã Hòa Long', 'Phường Hòa Long'],
  ['rename', 'Xã Xa Lý', 'Xã Sa Lý'],
  ['transfer', 'Xã Quý Sơn', 'Xã Quý Sơn'],
  ['reclassify+transfer', 'Thị trấn Chũ', 'Phường Chũ'],
  ['boundary_adjustment', 'Huyện Sơn Động', 'Huyện Sơn Động'],
])('a unit stays itself through %s: %s → %s', (kind, before, after) => {
  const old = until('2025-01-01', '07525', before)
  expect(isSame('2025-01-01', kind, [old], [from('2025-01-01', '07525', after)], old)).toBe(true)
})

test('Lục Ngạn goes on after thị xã Chũ was split off; Chũ is new', () => {
  const old = until('2025-01-01', '219', 'Huyện Lục Ngạn')
  const [rest, town] = [from('2025-01-01', '219', 'Huyện Lục Ngạn'), from('2025-01-01', '224', 'Thị xã Chũ')]
  const units = identityOfUnits([old, rest, town], [anEvent('2025-01-01', 'split', [old], [town, rest])])
  expect(units.get(rest.key)).toBe(units.get(old.key))
  expect(units.get(town.key)).toBe(town.key)
})

test('sáp nhập: thị trấn Thắng keeps its name and goes on, though it takes the code of xã Đức Thắng', () => {
  const [commune, town] = [until('2020-01-01', '07840', 'Xã Đức Thắng'), until('2020-01-01', '07810', 'Thị trấn Thắng')]
  const after = [from('2020-01-01', '07840', 'Thị trấn Thắng')]
  expect(isSame('2020-01-01', 'merge', [commune, town], after, town)).toBe(true)
  expect(isSame('2020-01-01', 'merge', [commune, town], after, commune)).toBe(false)
})

test('hợp nhất: xã Đồng Tân and xã Thanh Vân form xã Đồng Tiến, a new unit under the old code of Thanh Vân', () => {
  const before = [until('2025-01-01', '07813', 'Xã Đồng Tân'), until('2025-01-01', '07816', 'Xã Thanh Vân')]
  const after = [from('2025-01-01', '07816', 'Xã Đồng Tiến')]
  for (const old of before) expect(isSame('2025-01-01', 'merge', before, after, old)).toBe(false)
})

test('Nghị quyết 1658/NQ-UBTVQH15: the merged communes of 1/7/2025 are new even when a name and a code stay', () => {
  const before = [until('2025-07-01', '07228', 'Phường Đa Mai'), until('2025-07-01', '07420', 'Xã Quế Nham')]
  const after = [from('2025-07-01', '07228', 'Phường Đa Mai')]
  for (const old of before) expect(isSame('2025-07-01', 'merge', before, after, old)).toBe(false)
})

test('the same code on another unit is another unit: phường Hoàng Văn Thụ and phường Bắc Giang share 07210', () => {
  const [ward, neighbour] = [
    until('2025-07-01', '07210', 'Phường Hoàng Văn Thụ'),
    until('2025-07-01', '07213', 'Phường Trần Phú'),
  ]
  const after = [from('2025-07-01', '07210', 'Phường Bắc Giang')]
  expect(isSame('2025-07-01', 'merge', [ward, neighbour], after, ward)).toBe(false)
})

test('a version that follows its like without an event is the same unit: only its parent changed', () => {
  const [old, now] = [until('2024-02-01', '07777', 'Xã Tiên Sơn'), from('2024-02-01', '07777', 'Xã Tiên Sơn')]
  expect(identityOfUnits([old, now], []).get(now.key)).toBe(old.key)
})

test('the order of the rows does not matter: six units raised three times stay six', () => {
  const days = ['2020-01-01', '2021-02-01', '2025-01-01']
  const events: EventRow[] = []
  const versions: VersionRow[] = []
  for (let unit = 0; unit < 6; unit += 1) {
    const code = String(7_000 + unit).padStart(5, '0')
    const kinds = ['Xã', 'Thị trấn', 'Phường', 'Phường']
    const life = ['-infinity', ...days, 'infinity']
    const own = kinds.map((kind, at) => aVersion(code, `${kind} Tên ${unit}`, life[at], life[at + 1]))
    versions.push(...own)
    for (const [at, day] of days.entries())
      events.push(anEvent(day, 'reclassify', own.slice(at, at + 1), own.slice(at + 1, at + 2)))
  }
  const expected = identityOfUnits(versions, events)
  expect(new Set(expected.values()).size).toBe(6)
  fc.assert(
    fc.property(fc.shuffledSubarray(versions, { minLength: versions.length }), (shuffled) => {
      expect(new Map([...identityOfUnits(shuffled, events)].sort())).toEqual(new Map([...expected].sort()))
    }),
    { numRuns: 50 },
  )
})
