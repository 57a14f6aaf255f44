/** Shapes of lists of people: how one is read, and what becomes of it. */
import { z } from 'zod'
import { isDay } from '../../../shared/dates.ts'
import { REPAIRS } from '../rules/cell.ts'
import { isColumn } from '../rules/head/columns.ts'

export const Id = z.uuid()
export const UnitId = z.int().positive().max(2_147_483_647)
export const Version = z.int().positive().max(2_147_483_647)
const Day = z.string().refine((day): boolean => isDay(day), 'Ngày không có thật. Hãy ghi như 24/11/2026.')
const ColumnKey = z.string().refine(isColumn, 'Không có loại cột này.')
const Words = z.string().max(500, 'Không quá 500 ký tự.')
const Repair = z.enum(REPAIRS as unknown as [string, ...string[]])

/** What a person said the file means. */
export const ListReading = z.object({
  table: z.int().min(0).max(200),
  /** As they were recognized when null. */
  columns: z.array(ColumnKey.nullable()).max(100).nullable(),
  /** The day on which the list is true. */
  day: Day.nullable(),
  /** Of rows that do not say what kind of official; by the rank when null. */
  personKind: z.string().max(40).nullable(),
  /** Repairs that are not wanted. */
  declined: z.array(Repair),
  /** What the words of a cell are read as; '' leaves it blank. */
  said: z.array(z.object({ column: ColumnKey, written: Words, becomes: Words })).max(5_000),
  /** Who a row is: a record on file, or somebody else ('new'). Rows from 1. */
  persons: z.array(z.object({ row: z.int().positive(), is: z.union([Id, z.literal('new')]) })).max(50_000),
  /** Columns whose words fill what the record leaves blank of what does not change by itself. */
  fills: z.array(ColumnKey).max(100).default([]),
  /** Rows that cannot be taken are left out, instead of standing in the way of the others. */
  skipsWrong: z.boolean(),
})
export type ListReading = z.output<typeof ListReading>

export const FATES = ['new', 'changed', 'same', 'wrong'] as const
export const ListSummary = z.object({ new: z.int(), changed: z.int(), same: z.int(), wrong: z.int() })
export type ListSummary = z.output<typeof ListSummary>

export const SentList = z.object({
  listId: Id,
  fileName: z.string(),
  unitId: UnitId,
  unitName: z.string(),
  sentByName: z.string(),
  sentAt: z.string(),
  recorded: z.object({ byName: z.string(), at: z.string(), summary: ListSummary }).nullable(),
  undone: z.object({ byName: z.string(), at: z.string(), reason: z.string() }).nullable(),
})
export type SentList = z.output<typeof SentList>

const Sentence = z.object({ reason: z.string(), sentence: z.string() })

/** Rows count from 1, as Excel shows them. */
export const ListRow = z.object({
  row: z.int(),
  fate: z.enum(FATES),
  recordId: Id.nullable(),
  fullName: z.string(),
  bornOn: z.string().nullable(),
  unitName: z.string().nullable(),
  /** What would be written, or what stands in the way. */
  told: z.array(z.string()),
  /** What is not taken, and why. */
  notes: z.array(z.string()),
  /** Who on file it may be, where somebody has to say. */
  candidates: z.array(z.object({ recordId: Id, fullName: z.string(), bornOn: z.string().nullable() })),
})
export type ListRow = z.output<typeof ListRow>

/** The same words in one column that cannot be read, asked once. */
export const Question = z.object({
  column: ColumnKey,
  label: z.string(),
  written: z.string(),
  sentence: z.string(),
  offers: z.array(z.string()),
  count: z.int(),
  row: z.int(),
})

export const PeopleList = SentList.extend({
  version: Version,
  reading: ListReading,
  tables: z.array(z.object({ name: z.string(), rows: z.int() })),
  columns: z.array(
    z.object({
      heading: z.string(),
      column: z.string().nullable(),
      label: z.string().nullable(),
      /** What it holds goes into the record; else it is said that it is not taken. */
      isTaken: z.boolean(),
      sample: z.string(),
    }),
  ),
  /** The sum the file itself names. */
  total: z.int().nullable(),
  repairs: z.array(
    z.object({
      kind: z.string(),
      count: z.int(),
      examples: z.array(z.object({ row: z.int(), was: z.string(), becomes: z.string() })),
    }),
  ),
  questions: z.array(Question),
  /** What records leave blank and the list tells, asked once a column. */
  blanks: z.array(z.object({ column: ColumnKey, label: z.string(), count: z.int() })),
  /** How many of the words were read as somebody said of an earlier list. */
  remembered: z.int(),
  obstacles: z.array(Sentence),
  summary: ListSummary,
  rows: z.array(ListRow),
  /** Of the rows asked for. */
  found: z.int(),
})
export type PeopleList = z.output<typeof PeopleList>
