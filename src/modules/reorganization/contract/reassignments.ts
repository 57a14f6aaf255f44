/** Doors of reassignments: where the people of units go by one resolution, reviewed, approved by a second person, taken back. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'
import { Day, Done, Id, Instant, NamedUnit, Problem, UnitId, Version } from './shapes.ts'

const text = (most: number) => z.string().trim().max(most)

export const ReassignmentStatus = z.enum(['draft', 'submitted', 'returned', 'withdrawn', 'recorded', 'undone'])
export type ReassignmentStatus = z.output<typeof ReassignmentStatus>

export const MOST_ROUTES = 1_000

/** Where a unit goes unless a person goes elsewhere. Null: not said yet; no person goes nowhere. */
export const Ways = z.object({
  routes: z.array(z.object({ fromId: UnitId, toId: UnitId.nullable() })).max(MOST_ROUTES),
  exceptions: z
    .array(
      z.object({
        recordId: Id,
        /** As his unit goes, wherever that will be; to another unit; or nowhere. */
        way: z.enum(['along', 'alone', 'stays']),
        /** Of whoever goes alone. */
        toId: UnitId.nullable(),
        /** Empty: the post as it was. */
        title: text(200).default(''),
        /** The level of the post so called. */
        rankOfPost: text(40).default(''),
      }),
    )
    .max(5_000),
})
export type Ways = z.output<typeof Ways>

export const WrittenReassignment = z.object({
  title: text(300).min(1, 'Chưa có tên phương án. Hãy nhập tên.'),
  day: Day.nullable(),
  legalBasis: text(80),
  decidedOn: Day.nullable(),
  issuer: text(200),
  signer: text(120),
  draft: Ways,
})
export type WrittenReassignment = z.output<typeof WrittenReassignment>

export const ReassignmentSummary = WrittenReassignment.pick({ title: true, day: true, legalBasis: true }).extend({
  id: Id,
  unitName: z.string(),
  status: ReassignmentStatus,
  people: z.int().nullable(),
  savedAt: Instant,
})
export type ReassignmentSummary = z.output<typeof ReassignmentSummary>

export const Run = z.object({
  id: Id,
  state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
  done: z.int(),
  total: z.int().nullable(),
  problems: z.array(Problem),
  /** Only whoever asked for it stops it. */
  isOwn: z.boolean(),
})

export const Reassignment = WrittenReassignment.extend({
  id: Id,
  version: Version,
  unitId: z.int(),
  unitName: z.string(),
  status: ReassignmentStatus,
  /** Whoever drew it up, wrote in it or sent it: a second person approves. */
  draftedBy: z.string(),
  writtenBy: z.array(z.string()),
  submittedBy: z.string().nullable(),
  /** How many of those within reach go from where to where. */
  groups: z.array(
    z.object({
      from: NamedUnit,
      /** Null: they stay, or where they go is not said yet. */
      to: NamedUnit.nullable(),
      stays: z.boolean(),
      people: z.int(),
      alone: z.int(),
      leaving: z.int(),
      /** Who works for another unit on the day: he goes with his unit, the secondment goes on. */
      seconded: z.int(),
    }),
  ),
  /** Who works in these units for others that manage him: he goes where the unit goes, his record stays. */
  seconded: z.array(
    z.object({
      recordId: Id,
      fullName: z.string(),
      from: NamedUnit,
      managing: NamedUnit,
      to: NamedUnit.nullable(),
      /** The first day no longer. */
      until: z.string().nullable(),
    }),
  ),
  /** What has to be mended before it may be sent; once it is sent, before it may be approved. */
  problems: z.array(Problem),
  names: z.array(NamedUnit),
  run: Run.nullable(),
  steps: z.array(z.object({ step: z.string(), takenAt: Instant, takenByName: z.string(), reason: z.string() })),
})
export type Reassignment = z.output<typeof Reassignment>

export const ReassignedPerson = z.object({
  recordId: Id,
  fullName: z.string(),
  postTitle: z.string().nullable(),
  from: NamedUnit,
  /** Null: stays where he is, or where he goes is not said yet. */
  to: NamedUnit.nullable(),
  title: z.string(),
  rankOfPost: z.string(),
  goesAlone: z.boolean(),
  /** By what is decided already he is not of that unit any more on the day. */
  isLeaving: z.boolean(),
  /** Where he works for others on the day, to the day before `until`. */
  secondedAt: NamedUnit.extend({ until: z.string().nullable() }).nullable(),
})
export type ReassignedPerson = z.output<typeof ReassignedPerson>

const One = z.object({ reassignmentId: Id })
const At = One.extend({ version: Version })
const Reason = text(1_000).min(5)
const view = may('reorganization.view-people')
const write = may('reorganization.reassign')
const approve = may('reorganization.approve-reassignment')

const Paged = {
  search: text(120).default(''),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(50),
}

export const reassignments = {
  reassignments: endpoint({
    method: 'GET',
    path: '/reorganization/reassignments',
    access: view,
    input: z.object(Paged),
    output: z.object({ total: z.int(), reassignments: z.array(ReassignmentSummary) }),
    summary: 'Plans of where people go by a resolution, of the units within reach, the last touched first.',
  }),
  reassignment: endpoint({
    method: 'GET',
    path: '/reorganization/reassignments/{reassignmentId}',
    access: view,
    input: One,
    output: Reassignment,
    summary: 'One plan: how many go from where to where, what hinders it, how far it is, every step it took.',
  }),
  reassignedPeople: endpoint({
    method: 'GET',
    path: '/reorganization/reassignments/{reassignmentId}/people',
    access: view,
    input: One.extend({
      ...Paged,
      fromId: z.coerce.number().int().positive().max(2_147_483_647).optional(),
      only: z.enum(['alone', 'leaving', 'open', 'seconded']).optional(),
    }),
    output: z.object({ total: z.int(), people: z.array(ReassignedPerson) }),
    summary: 'The people of a plan within reach: as it is written, or, once it is sent, as it was sent.',
  }),
  reassignmentWorkbook: endpoint({
    method: 'GET',
    path: '/reorganization/reassignments/{reassignmentId}/people.xlsx',
    access: view,
    input: One,
    output: bytes,
    summary: 'Everybody of a plan within reach and where he goes, as a workbook.',
  }),
  draftReassignment: endpoint({
    method: 'POST',
    path: '/reorganization/reassignments/draft',
    access: write,
    input: z.object({
      title: text(300).min(1),
      /** Units that ended on the day and their sole successors are written into it. */
      endedOn: Day.nullable().default(null),
    }),
    output: z.object({ reassignmentId: Id }),
    summary: 'Begins a plan of one’s own unit, empty or with the units that ended on a day.',
  }),
  saveReassignment: endpoint({
    method: 'POST',
    path: '/reorganization/reassignments/save',
    access: write,
    input: At.extend(WrittenReassignment.shape),
    output: z.object({ version: Version }),
    summary: 'Keeps what is written so far; unfinished is accepted, stale is refused.',
  }),
  submitReassignment: endpoint({
    method: 'POST',
    path: '/reorganization/reassignments/submit',
    access: write,
    input: At,
    output: z.object({ people: z.int() }),
    summary: 'Sends the list of who goes where, as it is at that moment, to whoever approves.',
  }),
  withdrawReassignment: endpoint({
    method: 'POST',
    path: '/reorganization/reassignments/withdraw',
    access: write,
    input: At.extend({ reason: Reason }),
    output: Done,
    summary: 'Takes a plan back that nobody has approved: nobody has moved.',
  }),
  returnReassignment: endpoint({
    method: 'POST',
    path: '/reorganization/reassignments/return',
    access: approve,
    input: At.extend({ reason: Reason }),
    output: Done,
    summary: 'Gives a plan back to be mended.',
  }),
  approveReassignment: endpoint({
    method: 'POST',
    path: '/reorganization/reassignments/approve',
    access: approve,
    input: At,
    output: z.object({ runId: Id }),
    summary: 'Approves the list by a second person; everybody on it is moved in the background, all or nobody.',
  }),
  undoReassignment: endpoint({
    method: 'POST',
    path: '/reorganization/reassignments/undo',
    access: approve,
    input: At.extend({ reason: Reason }),
    output: z.object({ runId: Id }),
    summary: 'Takes the moving of everybody back as one, in the background, unless a place or post was recorded later.',
  }),
  stopReassigning: endpoint({
    method: 'POST',
    path: '/reorganization/reassignments/stop',
    access: approve,
    input: z.object({ runId: Id }),
    output: Done,
    summary: 'Stops one’s own moving of people while it runs: nobody is moved.',
  }),
}
