/** Doors of decisions: what a decision would do to whom, recorded, amended, taken back, printed. */
import { z } from 'zod'
import { isDay } from '../../../shared/dates.ts'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'
import { DECISION_KINDS } from '../rules/event-kinds.ts'
import { Day, Id, LineShape, UnitId, Values, Version } from './shapes.ts'

export const DecisionKinds = z.enum(DECISION_KINDS)

/** Nine hundred people of an annex and some. */
const MOST_PEOPLE = 1_000
const Reason = z.string().trim().min(5, 'Lý do cần ít nhất 5 ký tự. Hãy ghi rõ hơn.').max(1_000)

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

const Asked = z.object({
  kind: DecisionKinds,
  effectiveOn: Day,
  decidedOn: Day.nullable().default(null),
  /** Said of all. */
  common: Values.default({}),
  people: z.array(z.object({ recordId: Id, said: Values.default({}) })).max(MOST_PEOPLE),
  /** The event that is amended. */
  eventId: Id.optional(),
})
const Preview = z.object({
  people: z.array(Assessed),
  /** Asked for and not within reach. */
  unseen: z.array(Id),
  unitNames: z.array(z.object({ unitId: z.int(), name: z.string() })),
})

const Recorded = z.object({
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
const Done = z.object({ decisionId: Id, recordingId: z.int() })

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
  said: Values.nullable(),
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
  file: z.object({ documentId: Id, title: z.string(), mediaType: z.string(), ordinal: z.int() }).nullable(),
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

const Paged = {
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(50),
}
const OfDecision = z.object({ decisionId: Id })
const Amended = z.object({
  eventId: Id,
  effectiveOn: Day,
  said: Values,
  stamp: z.int(),
  reason: Reason,
})
const FactsFilter = z.object({ kind: DecisionKinds.optional(), unitId: UnitId.optional() })

export const decisions = {
  previewDecision: endpoint({
    method: 'POST',
    path: '/personnel/decisions/preview',
    access: may('personnel.record'),
    input: Asked,
    output: Preview,
    summary:
      'What a decision would do to each of the people it is about, and what the law says against it; nothing is written.',
  }),
  previewSensitiveDecision: endpoint({
    method: 'POST',
    path: '/personnel/decisions/sensitive/preview',
    access: may('personnel.record-sensitive'),
    input: Asked,
    output: Preview,
    summary: 'The same of a decision whose facts are for few eyes.',
  }),
  recordDecision: endpoint({
    method: 'POST',
    path: '/personnel/decisions/record',
    access: may('personnel.record'),
    input: Recorded,
    output: Done,
    summary: 'Records a decision and what it does to each of its people: all of them, or nobody.',
  }),
  recordSensitiveDecision: endpoint({
    method: 'POST',
    path: '/personnel/decisions/sensitive/record',
    access: may('personnel.record-sensitive'),
    input: Recorded,
    output: Done,
    summary: 'The same of a decision whose facts are for few eyes.',
  }),
  amendEvent: endpoint({
    method: 'POST',
    path: '/personnel/decisions/events/amend',
    access: may('personnel.record'),
    input: Amended,
    output: Done,
    summary: 'Says anew what a decision does to one person; what was known before stays known.',
  }),
  amendSensitiveEvent: endpoint({
    method: 'POST',
    path: '/personnel/decisions/sensitive/events/amend',
    access: may('personnel.record-sensitive'),
    input: Amended,
    output: Done,
    summary: 'The same of an event whose facts are for few eyes.',
  }),
  amendDecision: endpoint({
    method: 'POST',
    path: '/personnel/decisions/amend',
    access: may('personnel.record'),
    input: OfDecision.extend({ version: Version, paper: DecisionPaper }),
    output: z.object({ version: Version }),
    summary: 'Mends number, day, issuer, signer or subject of a decision.',
  }),
  undoDecision: endpoint({
    method: 'POST',
    path: '/personnel/decisions/undo',
    access: may('personnel.record'),
    input: OfDecision.extend({ recordingId: z.int().positive(), reason: Reason }),
    output: z.object({ done: z.literal(true) }),
    summary: 'Takes back what was recorded of a decision by mistake, unless something recorded later stands on it.',
  }),
  undoSensitiveDecision: endpoint({
    method: 'POST',
    path: '/personnel/decisions/sensitive/undo',
    access: may('personnel.record-sensitive'),
    input: OfDecision.extend({ recordingId: z.int().positive(), reason: Reason }),
    output: z.object({ done: z.literal(true) }),
    summary: 'The same of a decision whose facts are for few eyes.',
  }),
  attachDecisionFile: endpoint({
    method: 'POST',
    path: '/personnel/decisions/{decisionId}/file',
    access: may('personnel.record'),
    upload: {
      maxBytes: 50 * 1024 * 1024,
      mediaTypes: [
        'application/pdf',
        'image/png',
        'image/jpeg',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      ],
    },
    input: OfDecision,
    output: z.object({ documentId: Id }),
    summary: 'Keeps the file of a decision in the library of its unit; a later one takes the place of the one before.',
  }),
  provePage: endpoint({
    method: 'POST',
    path: '/personnel/decisions/events/page',
    access: may('personnel.record'),
    input: OfDecision.extend({ eventId: Id, page: z.int().min(1).max(10_000) }),
    output: Done,
    summary: 'Names the page of the file that proves an event; what it says is thereby verified against paper.',
  }),
  decisionContent: endpoint({
    method: 'GET',
    path: '/personnel/decisions/{decisionId}/file',
    access: may('personnel.view'),
    input: OfDecision.extend({ download: z.boolean().default(false) }),
    output: bytes,
    summary: 'The file of a decision.',
  }),
  decisions: endpoint({
    method: 'GET',
    path: '/personnel/decisions',
    access: may('personnel.view'),
    input: z.object({
      search: z.string().trim().max(120).default(''),
      kind: DecisionKinds.optional(),
      from: Day.optional(),
      to: Day.optional(),
      /** Those without their file; those that did nothing to anybody. */
      lacks: z.enum(['file', 'effect']).optional(),
      ...Paged,
    }),
    output: z.object({ total: z.int(), decisions: z.array(DecisionSummary) }),
    summary: 'Decisions within one’s reach, the newest first; also those without file or without effect.',
  }),
  decision: endpoint({
    method: 'GET',
    path: '/personnel/decisions/{decisionId}',
    access: may('personnel.view'),
    input: OfDecision,
    output: Decision,
    summary: 'One decision with everybody it is about and what it says of each.',
  }),
  sensitiveDecision: endpoint({
    method: 'GET',
    path: '/personnel/decisions/sensitive/{decisionId}',
    access: may('personnel.view-discipline'),
    input: OfDecision,
    output: Decision,
    summary: 'The same of a decision of discipline.',
  }),
  printDecision: endpoint({
    method: 'GET',
    path: '/personnel/decisions/{decisionId}/print',
    access: may('personnel.view'),
    input: OfDecision,
    output: bytes,
    summary: 'The decision as a Word document in the template of the office, with an annex where it is about several.',
  }),
  unprovenFacts: endpoint({
    method: 'GET',
    path: '/personnel/facts-without-paper',
    access: may('personnel.view'),
    input: FactsFilter.extend(Paged),
    output: z.object({ total: z.int(), facts: z.array(UnprovenFact) }),
    summary: 'Facts that name no decision, or whose decision has no file: whose, of what kind, from when.',
  }),
  exportUnprovenFacts: endpoint({
    method: 'GET',
    path: '/personnel/facts-without-paper/export',
    access: may('personnel.export'),
    input: FactsFilter,
    output: bytes,
    summary: 'The whole list of facts without paper as an Excel workbook.',
  }),
  peopleToDecide: endpoint({
    method: 'GET',
    path: '/personnel/people-to-decide',
    access: may('personnel.record'),
    input: z.object({
      search: z.string().trim().max(120).default(''),
      unitId: UnitId.optional(),
      /** Whose next step of pay is due on this day or before. */
      stepDueBy: Day.optional(),
    }),
    output: z.object({
      /** More than are listed: narrow the search. */
      more: z.boolean(),
      people: z.array(
        z.object({
          recordId: Id,
          fullName: z.string(),
          bornOn: z.string().nullable(),
          unitName: z.string(),
          rank: z.string().nullable(),
          postTitle: z.string().nullable(),
          due: z.string().nullable(),
        }),
      ),
    }),
    summary: 'People whom a decision may be about, by name or number, unit, or a step that is due.',
  }),
  readPeople: endpoint({
    method: 'POST',
    path: '/personnel/people-to-decide/read',
    access: may('personnel.record'),
    upload: {
      maxBytes: 20 * 1024 * 1024,
      mediaTypes: [
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        'text/csv',
      ],
    },
    input: z.object({ kind: DecisionKinds, effectiveOn: Day }),
    output: z.object({
      rows: z.array(
        z.object({
          row: z.int(),
          /** As the row writes it. */
          name: z.string(),
          recordId: Id.nullable(),
          said: Values,
          /** Why it is nobody, or says what cannot be read. */
          problem: z.string().nullable(),
        }),
      ),
      /** Headings nothing is known of. */
      ignored: z.array(z.string()),
    }),
    summary: 'Reads the annex of a decision out of Excel, Word or CSV: who each row is, and what it says of him.',
  }),
}
