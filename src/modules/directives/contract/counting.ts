/** Doors of what is counted: the home page, the giver’s office, and the on-time rate. */
import { z } from 'zod'
import { endpoint, may } from '../../../shared/endpoint.ts'
import { FIGURES } from '../rules/rate.ts'
import { Day, Id, Paging, TaskSummary } from './shapes.ts'

/** Whole ten-thousandths of one; null: nothing to be on time with. */
const Rate = z.int().nullable()

export const Counted = z.object({
  onTime: z.int(),
  late: z.int(),
  overdue: z.int(),
  /** Reported in time, not decided yet: the giver’s delay, in no rate. */
  awaiting: z.int(),
  notDue: z.int(),
  /** Cancelled, suspended, replaced. */
  notCounted: z.int(),
  /** Of those counted, how many were extended in time, and how many were granted a later day too late. */
  extended: z.int(),
  extendedLate: z.int(),
  /** With a report that was sent back. */
  returned: z.int(),
  /** With a report of completion, answered or not. */
  reported: z.int(),
  /** onTime + late + overdue. */
  denominator: z.int(),
  rate: Rate,
  /** Days by which the late ones were late, and days that reports lay with the giver’s office, in all. */
  lateDays: z.int(),
  giverDays: z.int(),
  /** Means of these in ten-thousandths of a day: of a late task, of a reported one; null: there is none. */
  averageDelay: z.int().nullable(),
  giverDelay: z.int().nullable(),
})
export type Counted = z.output<typeof Counted>

export const RateRow = Counted.extend({
  /** The unit's id, the document's id, the field, the age or the month 'YYYY-MM'; empty: it has none. */
  key: z.string(),
  name: z.string(),
  /** Reports of standing duties due in the period, apart from the rate. */
  reportsDue: z.int(),
  reportsOnTime: z.int(),
})
export type RateRow = z.output<typeof RateRow>

export const OnTime = z.object({
  from: Day,
  to: Day,
  asOf: Day,
  whole: RateRow,
  byUnit: z.array(RateRow),
  byGiver: z.array(RateRow),
  byDocument: z.array(RateRow),
  byField: z.array(RateRow),
  /** Days from issue to the accepted report, or to the day. */
  byAge: z.array(RateRow),
  byMonth: z.array(RateRow),
  /** Unit × month of the due day; only where there is something. */
  cells: z.array(Counted.extend({ unitId: z.int(), month: z.string() })),
  /** What people in charge have open on the day, their parts of tasks among it; the most laden first. */
  load: z.array(
    z.object({ key: z.string(), personName: z.string(), unitName: z.string(), open: z.int(), overdue: z.int() }),
  ),
})
export type OnTime = z.output<typeof OnTime>

/** What is asked of a rate; the page and what is printed ask the same. */
export const Asked = z.object({
  from: Day,
  to: Day,
  /** Left out: today. */
  asOf: Day.optional(),
  unitId: z.coerce.number().int().positive().optional(),
  documentId: Id.optional(),
})
export type Asked = z.output<typeof Asked>

const Key = z.string().max(80).optional()
/** A figure of the answer above, by its row: the keys of everything it was told apart by. */
export const Behind = Asked.extend({
  figure: z.enum([...FIGURES, 'reportsDue', 'reportsOnTime', 'open', 'openOverdue']),
  unit: Key,
  giver: Key,
  document: Key,
  field: Key,
  age: Key,
  month: Key,
  /** Of what a person has open: the row's key. */
  person: z.string().max(300).optional(),
})
export type Behind = z.output<typeof Behind>

export const counting = {
  onTime: endpoint({
    method: 'GET',
    path: '/directives/on-time',
    access: may('directives.view'),
    input: Asked,
    output: OnTime,
    summary:
      'The on-time rate of tasks due between two days, by unit, giver, document, field, age and month, as of a day.',
  }),
  behindFigure: endpoint({
    method: 'GET',
    path: '/directives/on-time/tasks',
    access: may('directives.view'),
    input: Behind.extend(Paging),
    output: z.object({
      total: z.int(),
      asOf: Day,
      /** What the keys are called, in the order in which they stand above. */
      about: z.array(z.string()),
      tasks: z.array(TaskSummary),
    }),
    summary: 'The tasks behind a figure of the on-time rate, each once, the first due first.',
  }),
  queue: endpoint({
    method: 'GET',
    path: '/directives/queue',
    access: may('directives.work'),
    input: z.object({}),
    output: z.object({
      toAccept: z.array(TaskSummary),
      overdue: z.array(TaskSummary),
      dueSoon: z.array(TaskSummary),
      returned: z.array(TaskSummary),
      reportsDue: z.array(TaskSummary),
      /** Of each, all of them; the lists show the first twenty. */
      counts: z.object({
        toAccept: z.int(),
        overdue: z.int(),
        dueSoon: z.int(),
        returned: z.int(),
        reportsDue: z.int(),
        open: z.int(),
      }),
    }),
    summary: 'What waits for the bodies one works for: to accept, late, due within a week, sent back, reports due.',
  }),
  giverQueue: endpoint({
    method: 'GET',
    path: '/directives/giver-queue',
    access: may('directives.register'),
    input: z.object({}),
    output: z.object({
      toConfirm: z.array(TaskSummary),
      extensions: z.array(TaskSummary),
      disputes: z.array(TaskSummary),
      overdue: z.array(TaskSummary),
      drafts: z.array(TaskSummary),
      counts: z.object({
        toConfirm: z.int(),
        extensions: z.int(),
        disputes: z.int(),
        overdue: z.int(),
        drafts: z.int(),
        open: z.int(),
      }),
    }),
    summary: 'What waits for the giver’s office: reports to confirm, extensions, objections, overdue tasks, drafts.',
  }),
}
