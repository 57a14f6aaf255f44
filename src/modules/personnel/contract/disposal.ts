/** Doors of keeping closed files, and of disposing of them by the legal procedure. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'
import { SCAN } from './papers.ts'
import { Day, Id, Page, UnitId, Version } from './shapes.ts'

const Reason = z
  .string()
  .trim()
  .min(5, 'Lý do ngắn quá. Hãy ghi ít nhất 5 ký tự.')
  .max(1_000, 'Lý do dài quá 1.000 ký tự. Hãy rút gọn.')

const PeriodShape = z.object({
  /** Null: a default of the software. */
  id: z.number().nullable(),
  personKind: z.string().nullable(),
  closedFrom: z.string(),
  closedTo: z.string().nullable(),
  years: z.int().nullable(),
  basis: z.string(),
  enteredByName: z.string().nullable(),
  enteredAt: z.string().nullable(),
})
export type RetentionPeriod = z.output<typeof PeriodShape>

const DueFile = z.object({
  recordId: Id,
  fullName: z.string(),
  unitId: z.int(),
  unitName: z.string(),
  personKind: z.string().nullable(),
  closedOn: z.string(),
  dueOn: z.string(),
  basis: z.string(),
  /** In a disposal that is not ended. */
  disposalId: Id.nullable(),
})
export type DueFile = z.output<typeof DueFile>

export const DisposalStatus = z.enum(['proposed', 'decided', 'done', 'refused', 'withdrawn'])
const DisposalSummary = z.object({
  id: Id,
  unitId: z.int(),
  unitName: z.string(),
  files: z.int(),
  status: DisposalStatus,
  reason: z.string(),
  proposedByName: z.string(),
  proposedAt: z.string(),
  number: z.string().nullable(),
  decidedOn: z.string().nullable(),
  version: z.int(),
})
export type DisposalSummary = z.output<typeof DisposalSummary>

export const DisposalSheet = DisposalSummary.extend({
  issuer: z.string().nullable(),
  minutesName: z.string().nullable(),
  minutesType: z.string().nullable(),
  decidedByName: z.string().nullable(),
  endedByName: z.string().nullable(),
  endedAt: z.string().nullable(),
  answer: z.string(),
  /** The asker proposed it or entered its decision: another carries it out. */
  isOwn: z.boolean(),
  /** What hinders it now, in words. */
  hindrances: z.array(z.string()),
  list: z.array(
    z.object({ recordId: Id, fullName: z.string(), closedOn: z.string(), dueOn: z.string(), basis: z.string() }),
  ),
})

const One = z.object({ disposalId: Id })
const Seen = One.extend({ version: Version })
const Moved = z.object({ status: DisposalStatus, version: z.int() })

export const disposals = {
  retention: endpoint({
    method: 'GET',
    path: '/personnel/retention',
    access: may('personnel.view'),
    input: z.object({}),
    output: z.object({ periods: z.array(PeriodShape), warning: z.string(), confidence: z.string() }),
    summary: 'How long closed files are kept: the defaults and what the office entered, the row that holds last.',
  }),
  enterRetention: endpoint({
    method: 'POST',
    path: '/personnel/retention',
    access: may('personnel.dispose'),
    input: z.object({
      personKind: z.string().min(1).max(40).nullable().default(null),
      closedFrom: Day,
      closedTo: Day.nullable().default(null),
      years: z.int().min(1).max(150).nullable(),
      basis: z
        .string()
        .trim()
        .min(5, 'Chưa nêu căn cứ. Hãy ghi số, ngày, cơ quan ban hành và điều khoản.')
        .max(500, 'Căn cứ dài quá 500 ký tự. Hãy rút gọn.'),
    }),
    output: z.object({ id: z.number() }),
    summary: 'Enters how long files closed in some days are kept, with the basis; it takes the place of earlier rows.',
  }),
  dueFiles: endpoint({
    method: 'GET',
    path: '/personnel/retention/due',
    access: may('personnel.keep'),
    input: z.object({ unitId: z.coerce.number().int().positive().max(2_147_483_647).optional(), ...Page }),
    output: z.object({ total: z.int(), files: z.array(DueFile) }),
    summary: 'Archived files whose time has passed, the longest due first.',
  }),
  disposals: endpoint({
    method: 'GET',
    path: '/personnel/disposals',
    access: may('personnel.view'),
    input: z.object(Page),
    output: z.object({ total: z.int(), disposals: z.array(DisposalSummary) }),
    summary: 'Disposals of files of units within one’s reach, the latest first.',
  }),
  disposal: endpoint({
    method: 'GET',
    path: '/personnel/disposals/{disposalId}',
    access: may('personnel.view'),
    input: One,
    output: DisposalSheet,
    summary: 'One disposal: its files, its decision, who did what, and what hinders it.',
  }),
  proposeDisposal: endpoint({
    method: 'POST',
    path: '/personnel/disposals',
    access: may('personnel.keep'),
    input: z.object({ unitId: UnitId, recordIds: z.array(Id).min(1).max(500), reason: Reason }),
    output: z.object({ disposalId: Id }),
    summary: 'Proposes to dispose of archived files of one unit whose time has passed.',
  }),
  decideDisposal: endpoint({
    method: 'POST',
    path: '/personnel/disposals/{disposalId}/decision',
    access: may('personnel.keep'),
    upload: SCAN,
    input: One.extend({
      version: z.coerce.number().int().positive(),
      number: z.string().trim().min(1, 'Chưa có số quyết định. Hãy ghi số, ký hiệu.').max(80),
      decidedOn: Day,
      issuer: z.string().trim().min(1, 'Chưa có cơ quan ban hành. Hãy ghi tên cơ quan.').max(200),
    }),
    output: Moved,
    summary: 'Enters the decision a disposal rests on, with its file and the minutes.',
  }),
  carryOutDisposal: endpoint({
    method: 'POST',
    path: '/personnel/disposals/{disposalId}/carry-out',
    access: may('personnel.dispose'),
    input: Seen,
    output: Moved,
    summary: 'Empties the files of a decided disposal, by another hand; a stub of each stays.',
  }),
  refuseDisposal: endpoint({
    method: 'POST',
    path: '/personnel/disposals/{disposalId}/refuse',
    access: may('personnel.dispose'),
    input: Seen.extend({ reason: Reason }),
    output: Moved,
    summary: 'Refuses a disposal, with the reason; its files are kept.',
  }),
  withdrawDisposal: endpoint({
    method: 'POST',
    path: '/personnel/disposals/{disposalId}/withdraw',
    access: may('personnel.keep'),
    input: Seen.extend({ reason: Reason }),
    output: Moved,
    summary: 'Withdraws a disposal that was not carried out, with the reason.',
  }),
  disposalMinutes: endpoint({
    method: 'GET',
    path: '/personnel/disposals/{disposalId}/decision',
    access: may('personnel.view'),
    input: One,
    output: bytes,
    summary: 'The decision and minutes a disposal rests on, shown in place.',
  }),
}
