/** Doors of finding people. */
import { z } from 'zod'
import { endpoint, may } from '../../../shared/endpoint.ts'
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
  /** Of the columns that were asked for besides; several lines of a part at a time are several values. */
  cells: z.record(z.string(), z.array(Value)),
})

export const ORDERS = ['name', 'born', 'unit'] as const

export const finding = {
  findRecords: endpoint({
    method: 'GET',
    path: '/personnel/records',
    access: may('personnel.view'),
    input: Asked.extend({
      columns: z.array(ColumnKey).max(20).default([]),
      order: z.enum(ORDERS).default('name'),
      page: z.int().min(1).max(400).default(1),
      pageSize: z.int().min(1).max(100).default(50),
    }),
    output: z.object({
      rows: z.array(FoundRecord),
      /** At most 10,000 are counted. */
      total: z.int(),
      isMore: z.boolean(),
      /** Nobody is called so: these are near. */
      isNear: z.boolean(),
      day: z.string(),
    }),
    summary:
      'People by parts of the name without accents, birth date, number, unit, rank, post and any dated field, on a day, as known then; near names when nobody is called so.',
  }),
}

export type Asked = z.output<typeof Asked>
export type FoundRecord = z.infer<typeof FoundRecord>
