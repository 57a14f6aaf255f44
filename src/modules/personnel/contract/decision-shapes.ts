/** Shapes of decisions: the paper, what it does to whom, what the law says against it. */
import { z } from 'zod'
import { isDay } from '../../../shared/dates.ts'
import { DECISION_KINDS } from '../rules/event-kinds.ts'
import { CAPACITIES } from '../rules/papers/decision-text.ts'
import { Day, Id, LineShape, UnitId, Values, Version } from './shapes.ts'

export const DecisionKinds = z.enum(DECISION_KINDS)

/** Nine hundred people of an annex and some. */
const MOST_PEOPLE = 1_000
/** More than these are recorded in the background. */
export const MOST_AT_ONCE = 50
export const Reason = z.string().trim().min(5, 'Lý do cần ít nhất 5 ký tự. Hãy ghi rõ hơn.').max(1_000)

/** What stands on the paper itself. */
export const DecisionPaper = z.object({
  number: z.string().trim().min(1, 'Chưa nhập số quyết định. Hãy ghi như 12/QĐ-SNV.').max(80),
  decidedOn: z.string().refine(isDay, 'Ngày quyết định không có thật. Hãy ghi như 24/11/2026.'),
  issuer: z.string().trim().min(1, 'Chưa nhập cơ quan ban hành. Hãy ghi như trên quyết định.').max(200),
  signer: z.string().trim().max(120).default(''),
  about: z.string().trim().max(500).default(''),
})
export type DecisionPaper = z.infer<typeof DecisionPaper>

export const FindingShape = z.object({
  strength: z.enum(['refuse', 'warn']),
  reason: z.string(),
  sentence: z.string(),
  /** The field of the form it is about. */
  at: z.string().nullable(),
})

const Change = LineShape.omit({ id: true, row: true })
export const Assessed = z.object({
  recordId: Id,
  fullName: z.string(),
  bornOn: z.string().nullable(),
  unitId: z.int(),
  unitName: z.string(),
  rank: z.string().nullable(),
  postTitle: z.string().nullable(),
  /** What the form offers and what was said, together: what would be recorded. */
  said: Values,
  findings: z.array(FindingShape),
  /** Lines that hold no longer as they did, and those that hold instead. */
  before: z.array(Change),
  after: z.array(Change),
  /** Facts, also later ones, that do not go together with it; in words. */
  contradictions: z.array(z.string()),
  /** The last recording of the record: what was shown rests on it. */
  stamp: z.int(),
})
export type Assessed = z.infer<typeof Assessed>

export const Asked = z.object({
  kind: DecisionKinds,
  effectiveOn: Day,
  decidedOn: Day.nullable().default(null),
  /** Said of all. */
  common: Values.default({}),
  people: z.array(z.object({ recordId: Id, said: Values.default({}) })).max(MOST_PEOPLE),
  /** The event that is amended. */
  eventId: Id.optional(),
})
export const Preview = z.object({
  people: z.array(Assessed),
  /** Asked for and not within reach. */
  unseen: z.array(Id),
  unitNames: z.array(z.object({ unitId: z.int(), name: z.string() })),
})

export const RecordedGroup = z.object({
  kind: DecisionKinds,
  effectiveOn: Day,
  paper: DecisionPaper,
  people: z
    .array(
      z.object({
        recordId: Id,
        said: Values,
        stamp: z.int(),
        /** Why it is recorded though the law says otherwise. */
        reason: z.string().trim().max(1_000).default(''),
      }),
    )
    .min(1, 'Chưa chọn người nào. Hãy chọn ít nhất một người.')
    .max(MOST_PEOPLE),
})
export const Recorded = RecordedGroup.extend({
  people: RecordedGroup.shape.people.max(
    MOST_AT_ONCE,
    `Quyết định cho hơn ${MOST_AT_ONCE} người được ghi ở chế độ nền. Hãy tải lại trang rồi ghi lại.`,
  ),
})
export const Done = z.object({ decisionId: Id, recordingId: z.int() })
export const OfRun = z.object({ runId: Id })
export const GroupRun = z.object({
  state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
  done: z.int(),
  total: z.int().nullable(),
  /** Once it is recorded. */
  decisionId: Id.nullable(),
  /** Why nobody was recorded. */
  problems: z.array(z.object({ reason: z.string(), sentence: z.string() })),
})
export type GroupRun = z.infer<typeof GroupRun>

export const DecisionSummary = z.object({
  id: Id,
  number: z.string(),
  decidedOn: z.string(),
  issuer: z.string(),
  about: z.string(),
  unitId: z.int(),
  unitName: z.string(),
  kinds: z.array(z.string()),
  people: z.int(),
  /** Of the first person it is about. */
  firstName: z.string().nullable(),
  /** It is about people, and none of them is within reach any more. */
  isElsewhere: z.boolean(),
  hasFile: z.boolean(),
})
export type DecisionSummary = z.infer<typeof DecisionSummary>

export const DecisionEvent = z.object({
  eventId: Id,
  recordId: Id,
  fullName: z.string(),
  unitName: z.string(),
  kind: z.string(),
  effectiveOn: z.string(),
  /** What it says, in words. */
  says: z.array(z.string()),
  /** What its form says, where one can: 'follows' came by itself of another event of the decision, 'no-form' was declared. */
  said: Values.nullable(),
  amends: z.enum(['form', 'follows', 'no-form']),
  note: z.string().nullable(),
  page: z.int().nullable(),
  recordingId: z.int(),
})
export type DecisionEvent = z.infer<typeof DecisionEvent>

export const Decision = DecisionPaper.extend({
  decidedOn: z.string(),
  id: Id,
  version: Version,
  unitId: z.int(),
  unitName: z.string(),
  sensitivity: z.string(),
  file: z.object({ title: z.string(), mediaType: z.string() }).nullable(),
  /** It has a file, which went with the records it is about to where one does not reach. */
  fileIsElsewhere: z.boolean(),
  events: z.array(DecisionEvent),
  recordings: z.array(
    z.object({
      id: z.int(),
      at: z.string(),
      byName: z.string(),
      kind: z.string(),
      note: z.string().nullable(),
      people: z.int(),
      undone: z.boolean(),
    }),
  ),
})
export type Decision = z.infer<typeof Decision>

export const UnprovenFact = z.object({
  eventId: Id,
  recordId: Id,
  fullName: z.string(),
  unitName: z.string(),
  kind: z.string(),
  effectiveOn: z.string(),
  says: z.array(z.string()),
  decisionId: Id.nullable(),
  number: z.string().nullable(),
  /** What it lacks: a decision at all, or the file of it. */
  lacks: z.enum(['decision', 'file']),
})
export type UnprovenFact = z.infer<typeof UnprovenFact>

export const Paged = {
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(50),
}
export const OfDecision = z.object({ decisionId: Id })
export const Amended = z.object({
  eventId: Id,
  effectiveOn: Day,
  said: Values,
  stamp: z.int(),
  reason: Reason,
})
/** A decision on file does not tell the post of whoever signed it, nor what stands around its text. */
export const Printing = OfDecision.extend({
  as: z.enum(['docx', 'pdf']).default('docx'),
  capacity: z.enum(['', ...CAPACITIES]).default(''),
  behalf: z.string().trim().max(120).default(''),
  post: z.string().trim().min(1, 'Chưa ghi chức vụ người ký. Hãy ghi như trên quyết định, ví dụ Giám đốc.').max(120),
  signer: z.string().trim().min(1, 'Chưa ghi họ tên người ký. Hãy ghi như trên quyết định.').max(120),
  place: z.string().trim().max(80).default(''),
  above: z.string().trim().max(200).default(''),
}).refine(({ capacity, behalf }) => capacity === '' || behalf !== '', {
  path: ['behalf'],
  error: 'Chưa ghi ký thay mặt, ký thay ai. Hãy ghi như Ủy ban nhân dân hoặc Giám đốc.',
})
export const FactsFilter = z.object({ kind: DecisionKinds.optional(), unitId: UnitId.optional() })
export const PaperAmended = OfDecision.extend({ version: Version, paper: DecisionPaper })
export const TakenBack = OfDecision.extend({ recordingId: z.int().positive(), reason: Reason })
export const Proven = OfDecision.extend({ eventId: Id, page: z.int().min(1).max(10_000) })
export const FileAsked = OfDecision.extend({ download: z.boolean().default(false) })
export const DecisionFile = {
  maxBytes: 50 * 1024 * 1024,
  mediaTypes: [
    'application/pdf',
    'image/png',
    'image/jpeg',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
} as const
export const DecisionsAsked = z.object({
  search: z.string().trim().max(120).default(''),
  kind: DecisionKinds.optional(),
  from: Day.optional(),
  to: Day.optional(),
  /** Those without their file; those that did nothing to anybody. */
  lacks: z.enum(['file', 'effect']).optional(),
  ...Paged,
})
export const DecisionsFound = z.object({ total: z.int(), decisions: z.array(DecisionSummary) })
export const AnnexOf = z.object({ kind: DecisionKinds, effectiveOn: Day })
export const AnnexFile = {
  maxBytes: 20 * 1024 * 1024,
  mediaTypes: [
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'text/csv',
  ],
} as const
