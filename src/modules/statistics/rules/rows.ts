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
  { key: 'agency', label: 'Cấp tỉnh: cơ quan', height: 3, levels: ['province', 'department', 'branch', 'division'] },
  { key: 'service', label: 'Cấp tỉnh: đơn vị sự nghiệp', height: 3, levels: ['service'] },
  { key: 'district', label: 'Cấp huyện (đến 30/06/2025)', height: 2, levels: ['district'] },
  { key: 'commune', label: 'Cấp xã', height: 1, levels: ['commune'] },
] as const

/** Which of two units is the higher: a rotation goes up, down or across by it. */
export const HEIGHTS: Readonly<Record<string, number>> = Object.fromEntries(
  TIERS.flatMap(({ height, levels }) => levels.map((level) => [level, height])),
)

const LEVELS = ['province', 'department', 'branch', 'service', 'district', 'commune', 'division']

/** Of each unit the one asked for, or the highest above it that is under that one, or under none that is counted. */
function rowUnits(asked: number, units: readonly UnitFacts[]): Map<number, number> {
  const above = new Map(units.map(({ unitId, parentId }) => [unitId, parentId]))
  const rowOf = (unitId: number): number => {
    let at = unitId
    for (let up = above.get(at); at !== asked && isAbove(up); up = above.get(at)) at = up
    return at
  }
  const isAbove = (up: number | null | undefined): up is number =>
    up !== undefined && up !== null && up !== asked && above.has(up)
  return new Map(units.map(({ unitId }) => [unitId, rowOf(unitId)]))
}

/** @returns the key of each unit: that of the unit asked for, or of the one directly under it that it belongs to. */
export function keysOf(keys: Keys, asked: number, units: readonly UnitFacts[]): Map<number, string> {
  const same = (key: string) => new Map(units.map(({ unitId }) => [unitId, key]))
  if (keys === 'flow' || keys === 'all') return same(ALL)
  if (keys === 'post' || keys === 'planned') return same(keys)
  if (keys === 'tier') return new Map(units.map(({ unitId, level }) => [unitId, tierKey(level)]))
  return new Map([...rowUnits(asked, units)].map(([unitId, row]) => [unitId, `${row}`]))
}

const tierKey = (level: string) =>
  TIERS.find(({ levels }) => (levels as readonly string[]).includes(level))?.key ?? 'agency'

/** 'planned/Phó Giám đốc Sở' and 'planned/phó giám đốc sở' are one. */
const folded = (key: string) => key.toLocaleLowerCase('vi')

/** A key counts for the sum, for itself, and for the unit it is a part of; a planned post may have a stroke in its name. */
export const isUnder = (key: string, row: string): boolean =>
  row === ALL || (key.startsWith('planned/') ? folded(key) === folded(row) : key === row || key.startsWith(`${row}/`))

interface Of {
  asked: number
  units: readonly UnitFacts[]
  postName: (level: string) => string
  /** Keys of what was counted. */
  found: readonly string[]
}

/** How a unit is called that became part of the one asked for after the day. */
export const beforeMerging = (name: string): string => `${name} (trước sắp xếp)`

/** The rows there may be, in order; whoever counts leaves out those of nobody. */
export function rowsOf(keys: Keys, { asked, units, postName, found }: Of): Row[] {
  if (keys === 'flow' || keys === 'all') return []
  if (keys === 'post') return LEADING.map((level) => ({ key: `post/${level}`, label: postName(level), level: 0 }))
  if (keys === 'planned') return plannedRows(found)
  if (keys === 'tier') return TIERS.map(({ key, label }) => ({ key, label, level: 0 }))
  const rowOf = rowUnits(asked, units)
  const rows = units
    .filter(({ unitId }) => rowOf.get(unitId) === unitId)
    .toSorted(
      (a, b) =>
        Number(b.unitId === asked) - Number(a.unitId === asked) || LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level),
    )
  return rows.flatMap(({ unitId, name }): Row[] => [
    { key: `${unitId}`, label: name, level: 0 },
    ...partsOf(keys).map(({ key, label }) => ({ key: `${unitId}/${key}`, label, level: 1 as const })),
  ])
}

/** As the plans call the posts, whatever letters are capitals. */
const plannedRows = (found: readonly string[]): Row[] =>
  [...new Map(found.map((key) => [folded(key), key])).values()]
    .map((key): Row => ({ key, label: key.slice(key.indexOf('/') + 1) || 'Chưa ghi chức vụ', level: 0 }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'vi'))

const partsOf = (keys: Keys) =>
  keys === 'unit-lead'
    ? [
        { key: 'lead', label: 'Lãnh đạo, quản lý' },
        { key: 'staff', label: 'Chuyên môn, nghiệp vụ' },
      ]
    : keys === 'unit-field'
      ? [...FIELDS, { key: '', label: 'Chưa có chức danh' }]
      : []
