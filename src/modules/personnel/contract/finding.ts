/** Doors of finding people. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'
import { ASKS } from '../rules/finding/asks.ts'
import { Day, Id, Instant, RecordState, UnitId, Value } from './shapes.ts'

export const FieldFilter = z.object({
  part: z.string().max(40),
  /** '@from' and '@to' are the days of the line; null asks for the line itself. */
  field: z.string().max(40).nullable().default(null),
  ask: z.enum(ASKS),
  values: z.array(Value).max(50).default([]),
  from: Value.default(null),
  to: Value.default(null),
  ever: z.boolean().default(false),
})

/** What a list of people asks: kept under a name, it is a saved list. */
export const Asked = z.object({
  /** Parts of the name without accents, birth date or year, an identity number in full. */
  text: z.string().trim().max(120).default(''),
  /** Who manages the record, or the division the person works in; with everything below. */
  unitId: UnitId.optional(),
  kind: z.string().max(40).optional(),
  rank: z.string().max(40).optional(),
  post: z.string().trim().max(120).optional(),
  /** 'present': in the service on the day; 'left': closed and archived records. */
  presence: z.enum(['present', 'left', 'all']).default('present'),
  filters: z.array(FieldFilter).max(12).default([]),
  asOf: Day.optional(),
  known: Instant.optional(),
})

/** 'pay.step': a field of a part, as a column of the list. */
export const ColumnKey = z.string().regex(/^[a-z-]{1,40}\.@?[A-Za-z]{1,40}$/)

export const FoundRecord = z.object({
  id: Id,
  fullName: z.string(),
  sex: z.enum(['M', 'F']).nullable(),
  bornOn: z.string().nullable(),
  bornPrecision: z.enum(['day', 'month', 'year']).nullable(),
  /** Masked. */
  citizenId: z.string().nullable(),
  unitId: z.int(),
  unitName: z.string(),
  usingUnitName: z.string().nullable(),
  personKind: z.string().nullable(),
  rank: z.string().nullable(),
  postTitle: z.string().nullable(),
  state: RecordState,
  photo: z.string().nullable(),
  /** Number of the decision it was disposed of by; null where it was not. */
  disposedBy: z.string().nullable(),
  /** Of the columns that were asked for besides; several lines of a part at a time are several values. */
  cells: z.record(z.string(), z.array(Value)),
})

export const ORDERS = ['name', 'born', 'unit'] as const

/** What is wanted with the people chosen; each asks another permission. */
export const SelectedRecord = z.object({
  id: Id,
  fullName: z.string(),
  unitName: z.string(),
  /** Why this one is left out; null: it goes along. */
  whyNot: z.string().nullable(),
})
/** A list of people as it is looked at: the question, the columns, the page. */
export const ListAsked = Asked.extend({
  columns: z.array(ColumnKey).max(20).default([]),
  order: z.enum(ORDERS).default('name'),
  page: z.int().min(1).max(400).default(1),
  pageSize: z.int().min(1).max(100).default(50),
})
export const Found = z.object({
  rows: z.array(FoundRecord),
  /** At most 10,000 are counted. */
  total: z.int(),
  isMore: z.boolean(),
  /** Nobody is called so: these are near. */
  isNear: z.boolean(),
  day: z.string(),
  /** The units the question names, as they are called on the day. */
  unitsNamed: z.array(z.object({ unitId: z.int(), name: z.string() })),
})
export const FoundIds = z.object({ ids: z.array(Id), isMore: z.boolean() })
/** A list as a workbook. */
export const ListExport = Asked.extend({
  order: z.enum(ORDERS).default('name'),
  /** Of what stands on the record; left out: those shown at first. */
  heads: z.array(z.string().max(20)).max(20).optional(),
  columns: z.array(ColumnKey).max(20).default([]),
  /** Only these of them. */
  recordIds: z.array(Id).max(1_000).optional(),
})

const Selection = z.object({ recordIds: z.array(Id).min(1).max(1_000) })
const Selected = z.object({ records: z.array(SelectedRecord) })

export const finding = {
  findRecords: endpoint({
    method: 'GET',
    path: '/personnel/records',
    access: may('personnel.view'),
    input: ListAsked,
    output: Found,
    summary:
      'People by parts of the name without accents, birth date, number, unit, rank, post and any dated field, on a day, as known then; near names when nobody is called so.',
  }),
  foundIds: endpoint({
    method: 'GET',
    path: '/personnel/found-ids',
    access: may('personnel.view'),
    input: Asked,
    output: FoundIds,
    summary: 'The ids of the first thousand people a list asks for, to choose them all.',
  }),
  // A thousand people chosen do not fit an address: asked as a change is, although it changes nothing.
  exportRecords: endpoint({
    method: 'POST',
    path: '/personnel/records.xlsx',
    access: may('personnel.export'),
    input: ListExport,
    output: bytes,
    summary: 'The people a list asks for as a workbook, with the columns as they are seen; all of them.',
  }),
  selectedToDecide: endpoint({
    method: 'POST',
    path: '/personnel/selections/decide',
    access: may('personnel.record'),
    input: Selection,
    output: Selected,
    summary: 'Of the people chosen, those a decision may be entered for, and why not the others.',
  }),
  selectedToExport: endpoint({
    method: 'POST',
    path: '/personnel/selections/export',
    access: may('personnel.export'),
    input: Selection,
    output: Selected,
    summary: 'Of the people chosen, those whose record may leave in a workbook, and why not the others.',
  }),
  selectedToReview: endpoint({
    method: 'POST',
    path: '/personnel/selections/review',
    access: may('personnel.campaign'),
    input: Selection,
    output: Selected,
    summary: 'Of the people chosen, those a campaign may ask to confirm their record, and why not the others.',
  }),
}

export type Asked = z.output<typeof Asked>
export type Found = z.infer<typeof Found>
export type FoundRecord = z.infer<typeof FoundRecord>
