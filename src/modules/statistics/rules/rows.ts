/** The rows of a table: which units make one, how each is called, which come first. */
import { FIELDS, LEADING } from './ranks.ts'
import type { Keys } from './tables.ts'

export interface UnitFacts {
  unitId: number
  level: string
  name: string
  parentId: number | null
}

export interface Row {
  key: string
  label: string
  level: 0 | 1
}

/** The sum of all. */
export const ALL = '*'

/** How the tallies of a key are told apart within one. */
export type Split = 'none' | 'lead' | 'field' | 'post'
export const splitOf = (keys: Keys): Split =>
  keys === 'unit-lead' ? 'lead' : keys === 'unit-field' ? 'field' : keys === 'post' ? 'post' : 'none'

const TIERS = [
  { key: 'agency', label: 'Cấp tỉnh: cơ quan', levels: ['province', 'department', 'branch', 'division'] },
  { key: 'service', label: 'Cấp tỉnh: đơn vị sự nghiệp', levels: ['service'] },
  { key: 'district', label: 'Cấp huyện (đến 30/06/2025)', levels: ['district'] },
  { key: 'commune', label: 'Cấp xã', levels: ['commune'] },
] as const

const LEVELS = ['province', 'department', 'branch', 'service', 'district', 'commune', 'division']

/** @returns the key of each unit: that of the unit asked for, or of the one directly under it that it belongs to. */
export function keysOf(keys: Keys, asked: number, units: readonly UnitFacts[]): Map<number, string> {
  if (keys === 'flow') return new Map(units.map(({ unitId }) => [unitId, ALL]))
  if (keys === 'post') return new Map(units.map(({ unitId }) => [unitId, 'post']))
  if (keys === 'tier') return new Map(units.map(({ unitId, level }) => [unitId, tierKey(level)]))
  const above = new Map(units.map(({ unitId, parentId }) => [unitId, parentId]))
  const rowOf = (unitId: number): number => {
    let at = unitId
    for (let up = above.get(at); at !== asked && up !== undefined && up !== null && up !== asked; up = above.get(at))
      at = up
    return at
  }
  return new Map(units.map(({ unitId }) => [unitId, `${rowOf(unitId)}`]))
}

const tierKey = (level: string) =>
  TIERS.find(({ levels }) => (levels as readonly string[]).includes(level))?.key ?? 'agency'

/** A key counts for the sum, for itself, and for the unit it is a part of. */
export const isUnder = (key: string, row: string): boolean => row === ALL || key === row || key.startsWith(`${row}/`)

/** The rows there may be, in order; whoever counts leaves out those of nobody. */
export function rowsOf(
  keys: Keys,
  asked: number,
  units: readonly UnitFacts[],
  postName: (level: string) => string,
): Row[] {
  if (keys === 'flow') return []
  if (keys === 'post') return LEADING.map((level) => ({ key: `post/${level}`, label: postName(level), level: 0 }))
  if (keys === 'tier') return TIERS.map(({ key, label }) => ({ key, label, level: 0 }))
  const rows = units
    .filter(({ unitId, parentId }) => unitId === asked || parentId === asked || parentId === null)
    .toSorted(
      (a, b) =>
        Number(b.unitId === asked) - Number(a.unitId === asked) || LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level),
    )
  return rows.flatMap(({ unitId, name }): Row[] => [
    { key: `${unitId}`, label: name, level: 0 },
    ...partsOf(keys).map(({ key, label }) => ({ key: `${unitId}/${key}`, label, level: 1 as const })),
  ])
}

const partsOf = (keys: Keys) =>
  keys === 'unit-lead'
    ? [
        { key: 'lead', label: 'Lãnh đạo, quản lý' },
        { key: 'staff', label: 'Chuyên môn, nghiệp vụ' },
      ]
    : keys === 'unit-field'
      ? [...FIELDS, { key: '', label: 'Chưa có chức danh' }]
      : []
