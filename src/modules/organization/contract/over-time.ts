/** Doors of units over time: piece by piece, beside another day, as known before, and out in every form. */
import { z } from 'zod'
import { bytes, endpoint } from '../../../shared/endpoint.ts'
import { Day, KnownAt, Level, NamedUnit, TreeUnit, UnitOnDay } from './shapes.ts'

const OnDay = z.object({ asOf: Day, knownAt: KnownAt })
const UnitId = z.int().positive().max(2_147_483_647)

export const Recorded = z.object({
  id: z.int(),
  /** To the microsecond: known at this very instant is with it. */
  at: z.string(),
  kind: z.enum(['load', 'event', 'correction', 'facts', 'import', 'undo']),
  note: z.string().nullable(),
  isUndone: z.boolean(),
})
export type Recorded = z.infer<typeof Recorded>

export const ComparedUnit = UnitOnDay.extend({ parentName: z.string().nullable(), seat: z.string().nullable() })
export type ComparedUnit = z.infer<typeof ComparedUnit>

const Cause = z.object({ day: z.string(), kind: z.string(), legalBasis: z.string().nullable() })

export const Compared = z.object({
  came: z.array(ComparedUnit.extend({ causes: z.array(Cause), from: z.array(NamedUnit) })),
  went: z.array(ComparedUnit.extend({ causes: z.array(Cause), into: z.array(NamedUnit) })),
  changed: z.array(
    z.object({
      before: ComparedUnit,
      after: ComparedUnit,
      what: z.array(z.enum(['name', 'code', 'kind', 'parent', 'seat'])),
      causes: z.array(Cause),
    }),
  ),
  /** By level, on both days. */
  counts: z.array(z.object({ level: Level, before: z.int(), after: z.int() })),
})
export type Compared = z.infer<typeof Compared>

const TwoDays = z.object({ from: Day, to: Day, levels: z.array(Level).optional(), knownAt: KnownAt })

export const OpenUnit = z.object({
  unitId: z.int(),
  code: z.string().nullable(),
  name: z.string(),
  level: Level,
  kind: z.string(),
  parentId: z.int().nullable(),
  parentName: z.string().nullable(),
  /** Null: before the sources begin, or while it holds. */
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  legalBasis: z.string().nullable(),
})
export type OpenUnit = z.infer<typeof OpenUnit>

export const Tile = z.object({
  unitId: z.int(),
  name: z.string(),
  fullName: z.string(),
  kind: z.string(),
  parentId: z.int().nullable(),
  parentName: z.string().nullable(),
  /** Hectares; null where nobody told. */
  area: z.int().nullable(),
  population: z.int().nullable(),
})
export type Tile = z.infer<typeof Tile>

export const overTime = {
  unitTiles: endpoint({
    method: 'GET',
    path: '/organization/tiles',
    access: 'signed-in',
    input: OnDay,
    output: z.object({ tiles: z.array(Tile) }),
    summary: 'The communes of a day with their area and population, grouped by what they stand under.',
  }),
  unitsBelow: endpoint({
    method: 'GET',
    path: '/organization/units/{unitId}/below',
    access: 'signed-in',
    input: OnDay.extend({ unitId: UnitId }),
    output: z.object({ units: z.array(TreeUnit) }),
    summary: 'The units directly under one on the day, of every level.',
  }),
  recordings: endpoint({
    method: 'GET',
    path: '/organization/recordings',
    access: 'signed-in',
    input: z.object({}),
    output: z.object({ recordings: z.array(Recorded) }),
    summary: 'The newest two hundred times of writing: what was known before and after each can be asked for.',
  }),
  compareUnits: endpoint({
    method: 'GET',
    path: '/organization/compare',
    access: 'signed-in',
    input: TwoDays,
    output: Compared,
    summary: 'What came, went and changed between two days, each with the events behind it.',
  }),
  exportComparison: endpoint({
    method: 'GET',
    path: '/organization/compare.xlsx',
    access: 'signed-in',
    input: TwoDays,
    output: bytes,
    summary: 'What came, went and changed between two days as an Excel workbook.',
  }),
  exportUnits: endpoint({
    method: 'GET',
    path: '/organization/units.xlsx',
    access: 'signed-in',
    input: OnDay,
    output: bytes,
    summary: 'The units of a day as an Excel workbook.',
  }),
  unitsCsv: endpoint({
    method: 'GET',
    path: '/organization/units.csv',
    access: 'signed-in',
    input: OnDay,
    output: bytes,
    summary: 'The units of a day as CSV, with their codes, parents, dates and legal bases.',
  }),
  unitsJson: endpoint({
    method: 'GET',
    path: '/organization/units.json',
    access: 'signed-in',
    input: OnDay,
    output: z.object({ asOf: z.string(), knownAt: z.string().nullable(), units: z.array(OpenUnit) }),
    summary: 'The units of a day as JSON: the same as the CSV.',
  }),
}
