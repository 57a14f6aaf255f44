/** Doors of single lost points: cause and remedy, progress, papers. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'
import { Day, Done, Id, Instant, MOST_BYTES, PAPER_TYPES, RemedyState, Version } from './shapes.ts'

const OneRow = z.object({ lostPointId: Id })

export const lostPoints = {
  saveRemedy: endpoint({
    method: 'POST',
    path: '/improvement/lost-points/save',
    access: may('improvement.edit'),
    input: OneRow.extend({
      version: Version,
      causeId: Id.nullable(),
      causeWords: z.string().trim().max(2000).default(''),
      body: z.string().trim().max(200).default(''),
      /** A person of the unit; anybody else is written down by name. */
      accountId: Id.nullable().default(null),
      personName: z.string().trim().max(200).default(''),
      remedy: z.string().trim().max(4000).default(''),
      dueOn: Day.nullable(),
      effort: z.int().min(1).max(1000).nullable().default(null),
    }),
    output: z.object({ version: Version }),
    summary: 'Writes down why points were lost, what is done about it, by whom, until when.',
  }),
  noteProgress: endpoint({
    method: 'POST',
    path: '/improvement/lost-points/progress',
    access: may('improvement.edit'),
    input: OneRow.extend({
      version: Version,
      percent: z.int().min(0).max(100),
      words: z.string().trim().min(3).max(4000),
    }),
    output: z.object({ version: Version }),
    summary: 'Notes what was done so far; done needs a document that proves it.',
  }),
  lostPointTrail: endpoint({
    method: 'GET',
    path: '/improvement/lost-points/{lostPointId}/trail',
    access: may('improvement.view'),
    input: OneRow,
    output: z.object({
      progress: z.array(
        z.object({
          id: Id,
          notedAt: Instant,
          notedByName: z.string(),
          state: RemedyState,
          percent: z.int(),
          words: z.string(),
        }),
      ),
      papers: z.array(
        z.object({
          id: Id,
          documentId: Id,
          title: z.string(),
          number: z.string().nullable(),
          mediaType: z.string(),
          addedAt: Instant,
          addedByName: z.string(),
        }),
      ),
      /** The same criterion a year before: what was meant to be done about it, and how far it came. */
      before: z.object({ year: z.int(), remedy: z.string(), percent: z.int(), state: RemedyState }).nullable(),
    }),
    summary: 'What was done for a lost point, with its documents, and what was meant to be done the year before.',
  }),
  addProof: endpoint({
    method: 'POST',
    path: '/improvement/lost-points/evidence',
    access: may('improvement.edit'),
    upload: { maxBytes: MOST_BYTES, mediaTypes: PAPER_TYPES },
    input: OneRow.extend({
      title: z.string().trim().max(300).default(''),
      number: z.string().trim().max(80).default(''),
      issuedOn: Day.optional(),
    }),
    output: Done,
    summary: 'Keeps a file in the library of the unit and hangs it on a lost point as proof of progress.',
  }),
  linkProof: endpoint({
    method: 'POST',
    path: '/improvement/lost-points/evidence/link',
    access: may('improvement.edit'),
    input: OneRow.extend({ documentId: Id }),
    output: Done,
    summary: 'Hangs a document the unit has already on a lost point.',
  }),
  removeProof: endpoint({
    method: 'POST',
    path: '/improvement/lost-points/evidence/remove',
    access: may('improvement.edit'),
    input: z.object({ evidenceId: Id }),
    output: Done,
    summary: 'Takes a document off a lost point; it stays in the library.',
  }),
  proofContent: endpoint({
    method: 'GET',
    path: '/improvement/evidence/{evidenceId}/content',
    access: may('improvement.view'),
    input: z.object({ evidenceId: Id, download: z.boolean().default(false) }),
    output: bytes,
    summary: 'The file of a document that proves progress.',
  }),
}
