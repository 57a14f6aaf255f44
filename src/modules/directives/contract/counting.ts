/** Doors of what is counted: the home page, the giver’s office, and the on-time rate. */
import { z } from 'zod'
import { endpoint, may } from '../../../shared/endpoint.ts'
import { Day, Id, TaskSummary } from './shapes.ts'

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
  /** onTime + late + overdue. */
  denominator: z.int(),
  rate: Rate,
})
export type Counted = z.output<typeof Counted>

export const RateRow = Counted.extend({
  /** The unit's id, the document's id or the month 'YYYY-MM'. */
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
  byDocument: z.array(RateRow),
  byMonth: z.array(RateRow),
  byGiver: z.array(RateRow),
  /** Unit × month of the due day; only where there is something. */
  cells: z.array(Counted.extend({ unitId: z.int(), month: z.string() })),
  /** What people in charge have open on the day, their parts of tasks among it; the most laden first. */
  load: z.array(z.object({ personName: z.string(), unitName: z.string(), open: z.int(), overdue: z.int() })),
  /** Mean of days between a report in the period and what was said of it, in ten-thousandths; null: none. */
  giverDelay: z.int().nullable(),
  /** Mean of days by which late tasks were late. */
  averageDelay: z.int().nullable(),
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

export const counting = {
  onTime: endpoint({
    method: 'GET',
    path: '/directives/on-time',
    access: may('directives.view'),
    input: Asked,
    output: OnTime,
    summary: 'The on-time rate of tasks due between two days, by unit, document and month, as of a day.',
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
