/** Doors between a criteria set and the office's own tables: out as an annex, in from Excel or Word. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'
import { roles } from '../rules/set-tables/headings.ts'
import { LEVELS } from '../rules/sets/draft-set.ts'
import { Id, Instant, PointsField, Problem } from './shapes/plain.ts'
import { Adjustments } from './shapes/scoring.ts'
import { CriterionNode } from './shapes/sets.ts'

const OneSet = z.object({ setId: Id })
const ColumnRole = z.enum(roles)

/** The tables and columns a person chose; as they were guessed where he said nothing. */
const Choice = z.object({
  importId: Id,
  tables: z.array(z.int().min(0).max(10_000)).max(200).optional(),
  columns: z.array(ColumnRole.nullable()).max(100).optional(),
})

export const TABLE_TYPES = [
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'text/csv',
] as const

/** Rows count from 1, as Excel shows them. */
export const SetTableNode = CriterionNode.omit({ id: true, parentId: true }).extend({
  table: z.int(),
  row: z.int(),
  parent: z.string().nullable(),
  ruleText: z.string(),
  guesses: z.array(z.enum(['code', 'points', 'assessed-by', 'rule'])),
})
export type SetTableNode = z.infer<typeof SetTableNode>

export const SetTableProblem = Problem.extend({ table: z.int(), row: z.int(), blocks: z.boolean() })

export const SetTable = z.object({
  importId: Id,
  fileName: z.string(),
  sentAt: Instant,
  /** The draft that was made of it. */
  setId: Id.nullable(),
  tables: z.array(
    z.object({ name: z.string(), rows: z.int(), columns: z.int(), above: z.array(z.string()), cut: z.boolean() }),
  ),
  chosen: z.array(z.int()),
  headRows: z.object({ first: z.int(), last: z.int() }).nullable(),
  columns: z.array(
    z.object({
      heading: z.string(),
      role: ColumnRole.nullable(),
      confidence: z.enum(['high', 'medium', 'low']),
    }),
  ),
  /** The first rows under the head, as text. */
  sample: z.array(z.object({ row: z.int(), cells: z.array(z.string()) })),
  name: z.string(),
  year: z.int().nullable(),
  level: z.enum(LEVELS).nullable(),
  isModel: z.boolean(),
  totalPoints: PointsField,
  surveyPoints: PointsField,
  adjustments: Adjustments,
  nodes: z.array(SetTableNode),
  /** What stands in the way of reading at all. */
  obstacles: z.array(Problem),
  problems: z.array(SetTableProblem),
})
export type SetTable = z.infer<typeof SetTable>

export const SentSetTable = z.object({
  importId: Id,
  fileName: z.string(),
  sentByName: z.string(),
  sentAt: Instant,
  setId: Id.nullable(),
  setName: z.string().nullable(),
})
export type SentSetTable = z.infer<typeof SentSetTable>

export const setTables = {
  sendSetTable: endpoint({
    method: 'POST',
    path: '/par/set-tables',
    access: may('par.manage-sets'),
    upload: { maxBytes: 20 * 1024 * 1024, mediaTypes: TABLE_TYPES },
    input: z.object({}),
    output: z.object({ importId: Id }),
    summary:
      'Keeps an Excel, Word or CSV file that holds a criteria set; refused when it cannot be read or has no table.',
  }),
  sentSetTables: endpoint({
    method: 'GET',
    path: '/par/set-tables',
    access: may('par.manage-sets'),
    input: z.object({}),
    output: z.object({ files: z.array(SentSetTable) }),
    summary: 'The newest fifty files sent to make criteria sets of, with the draft each became.',
  }),
  setTable: endpoint({
    method: 'GET',
    path: '/par/set-tables/{importId}',
    access: may('par.manage-sets'),
    input: Choice,
    output: SetTable,
    summary:
      'What a sent file seems to mean as a criteria set: its tables, columns, tree, each guess and each problem.',
  }),
  takeSetTable: endpoint({
    method: 'POST',
    path: '/par/set-tables/take',
    access: may('par.manage-sets'),
    input: Choice.extend({
      name: z.string().trim().min(1).max(300),
      year: z.int().min(2000).max(2100),
      level: z.enum(LEVELS),
      /** Codes of the criteria whose guessed rule a person found right. */
      rules: z.array(z.string().max(40)).max(2_000),
    }),
    output: z.object({ setId: Id, problems: z.array(Problem) }),
    summary: 'Makes a draft set of a sent file as confirmed; refused with every problem that keeps it from being one.',
  }),
  markedSetTable: endpoint({
    method: 'GET',
    path: '/par/set-tables/{importId}/marked.xlsx',
    access: may('par.manage-sets'),
    input: Choice,
    output: bytes,
    summary: 'The sent file given back as a workbook, each problem in its cell and in a last column.',
  }),
  annexWorkbook: endpoint({
    method: 'GET',
    path: '/par/sets/{setId}/annex.xlsx',
    access: may('par.view'),
    input: OneSet,
    output: bytes,
    summary: 'A criteria set as the annex of a decision, as a workbook.',
  }),
  annexDocument: endpoint({
    method: 'GET',
    path: '/par/sets/{setId}/annex.docx',
    access: may('par.view'),
    input: OneSet,
    output: bytes,
    summary: 'A criteria set as the annex of a decision, as a Word document.',
  }),
  annexPdf: endpoint({
    method: 'GET',
    path: '/par/sets/{setId}/annex.pdf',
    access: may('par.view'),
    input: OneSet,
    output: bytes,
    summary: 'A criteria set as the annex of a decision, for print.',
  }),
}
