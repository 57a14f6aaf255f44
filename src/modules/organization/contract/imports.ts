/** Doors of lists of units brought in: read, repaired, tried, recorded as one, taken back. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'
import { REPAIRS } from '../rules/imports/repairs.ts'
import { ROLES } from '../rules/imports/roles.ts'
import { Day, Level } from './shapes.ts'

const Id = z.uuid()
const UnitId = z.int().positive().max(2_147_483_647)
const Version = z.int().min(1).max(2_147_483_647)
const OneImport = z.object({ importId: Id })
const ColumnRole = z.enum(ROLES)
const Repair = z.enum(REPAIRS)

export const LIST_TYPES = [
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'text/csv',
] as const

/** What a person said the file means. */
export const ImportReading = z.object({
  table: z.int().min(0).max(200),
  /** As they were recognized when null. */
  columns: z.array(ColumnRole.nullable()).max(100).nullable(),
  /** Of every unit of the file; by its own first words when null. */
  level: Level.nullable(),
  /** Under whom a unit stands that the file puts under nobody. */
  underId: UnitId.nullable(),
  /** Repairs that are not wanted. */
  declined: z.array(Repair),
  /** Units of its levels that the file leaves out end. */
  isWhole: z.boolean(),
  /** Rows that cannot be recorded are left out, instead of standing in the way of the others. */
  skipsWrong: z.boolean(),
  day: Day.nullable(),
  legalBasis: z.string().trim().max(300, 'Không quá 300 ký tự.'),
})
export type ImportReading = z.output<typeof ImportReading>

export const ImportSummary = z.object({
  new: z.int(),
  changed: z.int(),
  same: z.int(),
  outside: z.int(),
  wrong: z.int(),
  ended: z.int(),
})
export type ImportSummary = z.output<typeof ImportSummary>

const Recorded = z.object({
  recordingId: z.int(),
  byName: z.string(),
  at: z.string(),
  isUndone: z.boolean(),
  summary: ImportSummary,
})

const Sent = z.object({
  importId: Id,
  fileName: z.string(),
  sentByName: z.string(),
  sentAt: z.string(),
  recorded: Recorded.nullable(),
})
export type SentImport = z.output<typeof Sent>

/** Rows count from 1, as Excel shows them. */
export const ImportRow = z.object({
  row: z.int(),
  fate: z.enum(['new', 'changed', 'wrong']),
  unitId: UnitId.nullable(),
  name: z.string(),
  code: z.string().nullable(),
  level: Level.nullable(),
  parentName: z.string().nullable(),
  /** What becomes of it, or what stands in its way. */
  told: z.string(),
})
export type ImportRow = z.output<typeof ImportRow>

export const UnitImport = Sent.extend({
  version: z.int(),
  reading: ImportReading,
  tables: z.array(z.object({ name: z.string(), rows: z.int() })),
  columns: z.array(z.object({ heading: z.string(), role: ColumnRole.nullable(), sample: z.string() })),
  repairs: z.array(
    z.object({
      kind: Repair,
      count: z.int(),
      examples: z.array(z.object({ row: z.int(), was: z.string(), becomes: z.string() })),
    }),
  ),
  underName: z.string().nullable(),
  /** What stands in the way of recording. */
  obstacles: z.array(z.object({ reason: z.string(), sentence: z.string() })),
  summary: ImportSummary,
  rows: z.array(ImportRow),
  ended: z.array(z.object({ unitId: UnitId, fullName: z.string(), parentName: z.string().nullable() })),
})
export type UnitImport = z.output<typeof UnitImport>

export const imports = {
  sendUnitList: endpoint({
    method: 'POST',
    path: '/organization/imports',
    access: may('organization.import'),
    upload: { maxBytes: 20 * 1024 * 1024, mediaTypes: LIST_TYPES },
    input: z.object({}),
    output: OneImport,
    summary: 'Keeps a file that holds a list of units; refused when no table of it reads as one.',
  }),
  unitImports: endpoint({
    method: 'GET',
    path: '/organization/imports',
    access: may('organization.import'),
    input: z.object({}),
    output: z.object({ imports: z.array(Sent) }),
    summary: 'The newest fifty lists sent, with the recording each became.',
  }),
  unitImport: endpoint({
    method: 'GET',
    path: '/organization/imports/{importId}',
    access: may('organization.import'),
    input: OneImport,
    output: UnitImport,
    summary:
      'What a sent list seems to mean and what recording it would change: columns, repairs, each row, conflicts.',
  }),
  saveUnitImport: endpoint({
    method: 'POST',
    path: '/organization/imports/save',
    access: may('organization.import'),
    input: OneImport.extend({ version: Version, reading: ImportReading }),
    output: z.object({ version: Version }),
    summary: 'Keeps how a person reads a sent list; refused over another version.',
  }),
  recordUnitImport: endpoint({
    method: 'POST',
    path: '/organization/imports/record',
    access: may('organization.import'),
    input: OneImport.extend({ version: Version }),
    output: z.object({ recordingId: z.int() }),
    summary: 'Records a list as one recording; refused with what stands in the way, or when it changes nothing.',
  }),
  undoUnitImport: endpoint({
    method: 'POST',
    path: '/organization/imports/undo',
    access: may('organization.import'),
    input: OneImport.extend({ reason: z.string().trim().min(5, 'Hãy ghi lý do.').max(500, 'Không quá 500 ký tự.') }),
    output: z.object({ recordingId: z.int() }),
    summary: 'Takes back everything an import recorded; refused when something later stands on it.',
  }),
  markedUnitList: endpoint({
    method: 'GET',
    path: '/organization/imports/{importId}/marked.xlsx',
    access: may('organization.import'),
    input: OneImport,
    output: bytes,
    summary: 'The sent list given back as a workbook, what is wrong in its cell and in a last column.',
  }),
}
