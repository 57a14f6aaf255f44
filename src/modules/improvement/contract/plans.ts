/** Doors of plans: what units lost in a published ranking, and how they mean to win it back. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'
import { Day, Done, Id, Plan, PlanStatus, PlanSummary, PointsField, Version } from './shapes.ts'

const OnePlan = z.object({ planId: Id })
const PlanAt = OnePlan.extend({ version: Version })

export const plans = {
  plans: endpoint({
    method: 'GET',
    path: '/improvement/plans',
    access: may('improvement.view'),
    input: z.object({ year: z.coerce.number().int().min(2000).max(2100).optional() }),
    output: z.object({ years: z.array(z.int()), year: z.int().nullable(), plans: z.array(PlanSummary) }),
    summary: 'Plans of the units within one’s reach, of one year: the newest when none is named.',
  }),
  plan: endpoint({
    method: 'GET',
    path: '/improvement/plans/{planId}',
    access: may('improvement.view'),
    input: OnePlan,
    output: Plan,
    summary: 'The plan of one unit: each lost point with cause, remedy, day and progress.',
  }),
  followable: endpoint({
    method: 'GET',
    path: '/improvement/publications',
    access: may('improvement.manage'),
    input: z.object({}),
    output: z.object({
      publications: z.array(
        z.object({
          publicationId: Id,
          year: z.int(),
          blockName: z.string(),
          /** Plans that follow this very publication. */
          plans: z.int(),
          units: z.int(),
        }),
      ),
    }),
    summary: 'Published rankings in force, with how many plans follow each.',
  }),
  makePlans: endpoint({
    method: 'POST',
    path: '/improvement/plans/make',
    access: may('improvement.manage'),
    input: z.object({ publicationId: Id }),
    output: z.object({ plans: z.int(), added: z.int(), changed: z.int() }),
    summary:
      'Makes a row of each lost point of a published ranking; made again it follows corrections and keeps what was written.',
  }),
  proposePlan: endpoint({
    method: 'POST',
    path: '/improvement/plans/propose',
    access: may('improvement.edit'),
    input: PlanAt,
    output: Done,
    summary: 'Lays a plan before the head of the unit; every row says cause, remedy, who and until when.',
  }),
  approvePlan: endpoint({
    method: 'POST',
    path: '/improvement/plans/approve',
    access: may('improvement.approve'),
    input: PlanAt,
    output: Done,
    summary: 'The head approves the plan of his unit.',
  }),
  returnPlan: endpoint({
    method: 'POST',
    path: '/improvement/plans/return',
    access: may('improvement.approve'),
    input: PlanAt.extend({ reason: z.string().trim().min(3).max(1000) }),
    output: Done,
    summary: 'The head gives a plan back for changes, or opens an approved one again, with a reason.',
  }),
  people: endpoint({
    method: 'GET',
    path: '/improvement/plans/{planId}/people',
    access: may('improvement.edit'),
    input: OnePlan,
    output: z.object({
      people: z.array(z.object({ accountId: Id, fullName: z.string() })),
      /** Bodies that were named before in the plans of the unit. */
      bodies: z.array(z.string()),
    }),
    summary: 'Who of the unit may be made responsible for a remedy.',
  }),
  waiting: endpoint({
    method: 'GET',
    path: '/improvement/waiting',
    access: may('improvement.view'),
    input: z.object({}),
    output: z.object({
      plans: z.array(
        z.object({
          planId: Id,
          unitName: z.string(),
          year: z.int(),
          status: PlanStatus,
          rows: z.int(),
          open: z.int(),
          lost: PointsField,
          /** Rows of this person that are not done, and of them those that are late. */
          mine: z.int(),
          late: z.int(),
          nextDue: Day.nullable(),
          mayEdit: z.boolean(),
          mayApprove: z.boolean(),
        }),
      ),
    }),
    summary: 'Plans in which something waits for this person: to fill, to approve, to do.',
  }),
  planDocx: endpoint({
    method: 'GET',
    path: '/improvement/plans/{planId}/plan.docx',
    access: may('improvement.view'),
    input: OnePlan,
    output: bytes,
    summary: 'The plan as a Word document in the official form.',
  }),
  planPdf: endpoint({
    method: 'GET',
    path: '/improvement/plans/{planId}/plan.pdf',
    access: may('improvement.view'),
    input: OnePlan,
    output: bytes,
    summary: 'The plan as PDF.',
  }),
  planWorkbook: endpoint({
    method: 'GET',
    path: '/improvement/plans/{planId}/plan.xlsx',
    access: may('improvement.view'),
    input: OnePlan,
    output: bytes,
    summary: 'The plan as an Excel workbook.',
  }),
}
