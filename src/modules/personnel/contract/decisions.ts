/** Doors of decisions: what a decision would do to whom, recorded, amended, taken back, printed. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'
import {
  Amended,
  Asked,
  Decision,
  DecisionFile,
  DecisionKinds,
  DecisionsAsked,
  DecisionsFound,
  Done,
  FactsFilter,
  FileAsked,
  OfDecision,
  Paged,
  PaperAmended,
  Preview,
  Proven,
  Recorded,
  TakenBack,
  UnprovenFact,
} from './decision-shapes.ts'
import { Day, Id, UnitId, Values, Version } from './shapes.ts'

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
  recordDecision: endpoint({
    method: 'POST',
    path: '/personnel/decisions/record',
    access: may('personnel.record'),
    input: Recorded,
    output: Done,
    summary: 'Records a decision and what it does to each of its people: all of them, or nobody.',
  }),
  amendEvent: endpoint({
    method: 'POST',
    path: '/personnel/decisions/events/amend',
    access: may('personnel.record'),
    input: Amended,
    output: Done,
    summary: 'Says anew what a decision does to one person; what was known before stays known.',
  }),
  amendDecision: endpoint({
    method: 'POST',
    path: '/personnel/decisions/amend',
    access: may('personnel.record'),
    input: PaperAmended,
    output: z.object({ version: Version }),
    summary: 'Mends number, day, issuer, signer or subject of a decision.',
  }),
  undoDecision: endpoint({
    method: 'POST',
    path: '/personnel/decisions/undo',
    access: may('personnel.record'),
    input: TakenBack,
    output: z.object({ done: z.literal(true) }),
    summary: 'Takes back what was recorded of a decision by mistake, unless something recorded later stands on it.',
  }),
  attachDecisionFile: endpoint({
    method: 'POST',
    path: '/personnel/decisions/{decisionId}/file',
    access: may('personnel.record'),
    upload: DecisionFile,
    input: OfDecision,
    output: z.object({ documentId: Id }),
    summary:
      'Keeps the file of a decision, which follows the records it is about; a later one takes the place of the one before.',
  }),
  provePage: endpoint({
    method: 'POST',
    path: '/personnel/decisions/events/page',
    access: may('personnel.record'),
    input: Proven,
    output: Done,
    summary: 'Names the page of the file that proves an event; what it says is thereby verified against paper.',
  }),
  decisionContent: endpoint({
    method: 'GET',
    path: '/personnel/decisions/{decisionId}/file',
    access: may('personnel.view'),
    input: FileAsked,
    output: bytes,
    summary: 'The file of a decision.',
  }),
  decisions: endpoint({
    method: 'GET',
    path: '/personnel/decisions',
    access: may('personnel.view'),
    input: DecisionsAsked,
    output: DecisionsFound,
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
