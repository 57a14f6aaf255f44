/** Rows of a list as units that are wanted, each cell put right as the person agreed. */
import { type Cell, type ListTable, textIn } from '../../../../shared/list-table.ts'
import type { Level } from '../levels.ts'
import { ABOVE, isVillage } from '../levels.ts'
import { type Repair, type RepairKind, repaired, repairsOfCode, repairsOfName } from './repairs.ts'
import type { Role } from './roles.ts'
import { kindOf, levelOfKind, namesOf } from './spelling.ts'
import { type Column, type Head, rowsOf } from './table.ts'

export interface WantedRow {
  /** From 0, as the file has it. */
  row: number
  code: string | null
  level: Level | null
  kind: string
  name: string
  fullName: string
  parentCode: string | null
  parentName: string | null
  provinceCode: string | null
  provinceName: string | null
  seat: string | null
  households: Count
  population: Count
}

/** 'wrong': something stands there that is no count. */
export type Count = number | null | 'wrong'

export interface OfferedRepair extends Repair {
  row: number
  role: Role
}

export interface Reading {
  /** Of all units of the file; by their own first words when null. */
  level: Level | null
  declined: readonly RepairKind[]
}

interface Place {
  code: Role
  name: Role
  level: Level | null
}

/** The finest place of a row that has a name is the unit; the next one that may stand above it is its parent. */
const PLACES: readonly Place[] = [
  { code: 'code', name: 'name', level: null },
  { code: 'communeCode', name: 'communeName', level: 'commune' },
  { code: 'districtCode', name: 'districtName', level: 'district' },
  { code: 'provinceCode', name: 'provinceName', level: 'province' },
]

type TextOf = (role: Role) => string

/** A list of communes may call its column of codes 'Mã xã' beside 'Tên đơn vị'. */
const ownCodeOf = (own: Place, level: Level | null, textOf: TextOf): Role =>
  own.level === null && textOf('code') === ''
    ? (PLACES.find((place) => place.level === level)?.code ?? own.code)
    : own.code

const aboveOf = (own: Place, level: Level | null, textOf: TextOf): Place | undefined =>
  PLACES.slice(PLACES.indexOf(own) + 1).find(
    (place) =>
      (textOf(place.name) !== '' || textOf(place.code) !== '') &&
      (level === null || (place.level !== null && ABOVE[level].includes(place.level))),
  )

function countOf(text: string): Count {
  if (text === '') return null
  const plain = text.replace(/[.,\s](?=\d{3}(\D|$))/g, '')
  return /^\d{1,9}$/.test(plain) ? Number(plain) : 'wrong'
}

function readerOf(cells: readonly Cell[], columns: readonly Column[]) {
  return (role: Role): string => {
    const at = columns.findIndex((column) => column.role === role)
    return at < 0 ? '' : textIn(cells[at])
  }
}

/** 'Xã' beside 'Đồng Tiến' makes 'Xã Đồng Tiến'; a name that says its kind keeps it. */
function fullNameOf(name: string, kind: string, level: Level | null): string {
  const isPlace = level === null || isVillage(level) || ['province', 'district', 'commune'].includes(level)
  return kind !== '' && isPlace && kindOf(name) === null && levelOfKind(kind) !== null ? `${kind} ${name}` : name
}

export interface ReadRows {
  wanted: WantedRow[]
  repairs: OfferedRepair[]
}

/** @param spellings how the program writes names, by their keys. */
export function readRows(
  table: ListTable,
  head: Head,
  { level: said, declined }: Reading,
  spellings: ReadonlyMap<string, string>,
): ReadRows {
  const repairs: OfferedRepair[] = []
  const isDeclined = ({ kind }: Repair) => declined.includes(kind)
  const wanted = rowsOf(table, head).flatMap(({ row, cells }): WantedRow[] => {
    const textOf = readerOf(cells, head.columns)
    const mend = (role: Role, text: string, offered: readonly Repair[]): string | null => {
      repairs.push(...offered.map((repair) => ({ ...repair, row, role })))
      return text === '' ? null : repaired(text, offered, isDeclined)
    }
    const own = PLACES.find(({ name }) => textOf(name) !== '')
    if (!own) return []
    const kind = textOf('kind')
    const typed = fullNameOf(textOf(own.name), kind, said)
    const fullName = mend(own.name, typed, repairsOfName(typed, spellings)) as string
    const level = said ?? kindOf(fullName)?.level ?? levelOfKind(kind)
    const code = (role: Role, of: Level | null) => mend(role, textOf(role), repairsOfCode(textOf(role), of))
    const above = aboveOf(own, level, textOf)
    const parent = textOf('parentName') || (above ? textOf(above.name) : '')
    const names = level === null ? { kind, name: fullName } : namesOf(fullName, level)
    const isProvince = own.level === 'province'
    return [
      {
        row,
        level,
        fullName,
        name: names.name,
        kind: names.kind || kind,
        code: code(ownCodeOf(own, level, textOf), level),
        parentCode: textOf('parentCode') || (above ? code(above.code, above.level) : null),
        parentName: parent === '' ? null : parent,
        provinceCode: isProvince ? null : textOf('provinceCode') || null,
        provinceName: isProvince ? null : textOf('provinceName') || null,
        seat: textOf('seat') || null,
        households: countOf(textOf('households')),
        population: countOf(textOf('population')),
      },
    ]
  })
  return { wanted, repairs }
}
