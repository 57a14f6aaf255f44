/** Doors of the ten per cent cut: base, targets, and what events have done so far. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'
import { reportForms } from '../../../shared/report.ts'

const Id = z.uuid()
const Day = z.iso.date('Hãy chọn ngày.')
const UnitId = z.int().positive().max(2_147_483_647)
const Version = z.int().min(1).max(2_147_483_647)
const Year = z.int().min(2000, 'Năm không đúng.').max(2100, 'Năm không đúng.')
const access = may('reorganization.plan-cut')
const Done = z.object({ done: z.literal(true) })

const WrittenPlan = z.object({
  name: z.string().trim().min(3, 'Hãy nhập tên kế hoạch.').max(200, 'Không quá 200 ký tự.'),
  scopeId: UnitId,
  baseDay: Day,
  firstYear: Year,
  lastYear: Year,
  /** Ten-thousandths of a percent. */
  percent: z.int().min(0).max(1_000_000),
  legalBasis: z.string().trim().min(3, 'Hãy nhập căn cứ.').max(300, 'Không quá 300 ký tự.'),
})

export const CutCount = z.object({
  base: z.int(),
  merged: z.int(),
  dissolved: z.int(),
  converted: z.int(),
  split: z.int(),
  established: z.int(),
  received: z.int(),
  handedOver: z.int(),
  moved: z.int(),
  present: z.int(),
  cut: z.int(),
  /** Ten-thousandths of a percent of the base. */
  cutShare: z.int(),
})
export type CutCount = z.output<typeof CutCount>

export const CutSummary = WrittenPlan.extend({
  id: Id,
  scopeName: z.string(),
  isSample: z.boolean(),
  version: z.int(),
  count: CutCount,
  target: z.int(),
  remaining: z.int(),
  lateYears: z.array(z.int()),
})
export type CutSummary = z.output<typeof CutSummary>

export const GROUPINGS = ['field', 'manager', 'level', 'autonomy'] as const
const Group = CutCount.extend({ name: z.string(), target: z.int(), remaining: z.int() })
export type CutGroup = z.output<typeof Group>

export const CutBase = z.object({
  unitId: z.int(),
  unitName: z.string(),
  managerName: z.string(),
  level: z.string(),
  field: z.string().nullable(),
  autonomy: z.string().nullable(),
  budgetPeople: z.int().nullable(),
  isCounted: z.boolean(),
  why: z.string(),
  version: z.int(),
})
export type CutBase = z.output<typeof CutBase>

export const CutEvent = z.object({
  eventId: z.string(),
  day: Day,
  kind: z.string(),
  legalBasis: z.string().nullable(),
  before: z.array(z.string()),
  after: z.array(z.string()),
  /** Counted units more, or fewer. */
  change: z.int(),
})
export type CutEvent = z.output<typeof CutEvent>

export const CutProgress = CutSummary.extend({
  asOf: Day,
  years: z.array(
    z.object({
      year: z.int(),
      target: z.int().nullable(),
      planned: z.int().nullable(),
      done: z.int(),
      isLate: z.boolean(),
    }),
  ),
  groups: z.object({ field: z.array(Group), manager: z.array(Group), level: z.array(Group), autonomy: z.array(Group) }),
  events: z.array(CutEvent),
  baseUnits: z.array(CutBase),
  /** People paid by the budget in counted units: on the base day, now; units of which it is not known. */
  people: z.object({ base: z.int(), now: z.int(), unknownBase: z.int(), unknownNow: z.int() }),
  /** Counted units that are there on the day less those the sum says: 0 unless something changed without an event. */
  unexplained: z.int(),
})
export type CutProgress = z.output<typeof CutProgress>

const OnePlan = z.object({ planId: Id })
const AsOf = OnePlan.extend({ asOf: Day.optional() })

export const cutPlans = {
  cutPlans: endpoint({
    method: 'GET',
    path: '/reorganization/cuts',
    access: 'signed-in',
    input: z.object({}),
    output: z.object({ plans: z.array(CutSummary) }),
    summary: 'Plans of the cut, with how far each is today.',
  }),
  cutPlan: endpoint({
    method: 'GET',
    path: '/reorganization/cuts/{planId}',
    access: 'signed-in',
    input: AsOf,
    output: CutProgress,
    summary: 'One plan counted from events as of a day: by year, field, managing unit, level and autonomy.',
  }),
  createCut: endpoint({
    method: 'POST',
    path: '/reorganization/cuts/create',
    access,
    input: WrittenPlan,
    output: OnePlan,
    summary: 'Freezes the units of the base day by name as what is counted from.',
  }),
  setTargets: endpoint({
    method: 'POST',
    path: '/reorganization/cuts/targets',
    access,
    input: OnePlan.extend({
      version: Version,
      targets: z.array(z.object({ year: Year, number: z.int().min(0).max(100_000) })).max(100),
    }),
    output: Done,
    summary: 'Gives each year how many units are to be fewer.',
  }),
  setCounted: endpoint({
    method: 'POST',
    path: '/reorganization/cuts/counted',
    access,
    input: OnePlan.extend({
      unitId: UnitId,
      version: Version,
      isCounted: z.boolean(),
      why: z.string().trim().min(3, 'Hãy nhập lý do.').max(500, 'Không quá 500 ký tự.'),
    }),
    output: Done,
    summary: 'Says whether a unit of the base is one: sites, rooms and branches are not.',
  }),
  cutReport: endpoint({
    method: 'GET',
    path: '/reorganization/cuts/{planId}/report/{form}',
    access: 'signed-in',
    input: AsOf.extend({ form: z.enum(reportForms) }),
    output: bytes,
    summary: 'Progress of the cut as an Excel workbook, a Word document from the template in use, or a PDF.',
  }),
}
