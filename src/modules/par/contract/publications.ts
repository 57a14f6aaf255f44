/** Doors of what was published: everybody's, to read, to take and to check. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'
import { Counts, Day, Id, UnitId } from './shapes/plain.ts'
import { OfficeKey, OpenRanking, Publication, PublicationSummary } from './shapes/publications.ts'
import { LeafInputs } from './shapes/scoring.ts'

const PublicationDoor = z.object({ publicationId: Id })

export const publications = {
  publications: endpoint({
    method: 'GET',
    path: '/par/publications',
    access: 'public',
    keep: 'until-changed',
    input: z.object({}),
    output: z.object({ publications: z.array(PublicationSummary) }),
    summary: 'Published rankings, newest year first.',
  }),
  // Before the door by id, which would take its last word for one.
  officeKey: endpoint({
    method: 'GET',
    path: '/par/publications/key',
    access: 'public',
    keep: 'until-changed',
    input: z.object({}),
    output: OfficeKey,
    summary: 'The public key the office signs its publications with.',
  }),
  publication: endpoint({
    method: 'GET',
    path: '/par/publications/{publicationId}',
    access: 'public',
    keep: 'until-changed',
    input: PublicationDoor,
    output: Publication,
    summary: 'One published ranking.',
  }),
  publicationWorkbook: endpoint({
    method: 'GET',
    path: '/par/publications/{publicationId}/ranking.xlsx',
    access: 'public',
    keep: 'until-changed',
    input: PublicationDoor,
    output: bytes,
    summary: 'A published ranking as an Excel workbook.',
  }),
  publicationRecord: endpoint({
    method: 'GET',
    path: '/par/publications/{publicationId}/record.json',
    // Every unit's inputs: for whoever answers for the publication, not for each unit about the others.
    access: may('par.publish'),
    input: PublicationDoor,
    output: bytes,
    summary: 'Everything a published ranking was computed from; its SHA-256 is the one published.',
  }),
  publicationPdf: endpoint({
    method: 'GET',
    path: '/par/publications/{publicationId}/ranking.pdf',
    access: 'public',
    keep: 'until-changed',
    input: PublicationDoor,
    output: bytes,
    summary: 'A published ranking as a PDF on A4.',
  }),
  publicationDocument: endpoint({
    method: 'GET',
    path: '/par/publications/{publicationId}/ranking.docx',
    access: 'public',
    keep: 'until-changed',
    input: PublicationDoor,
    output: bytes,
    summary: 'A published ranking as a Word document, the annex of its decision.',
  }),
  publicationBundle: endpoint({
    method: 'GET',
    path: '/par/publications/{publicationId}/bundle.zip',
    access: 'public',
    keep: 'for-ever',
    input: PublicationDoor,
    output: bytes,
    summary: 'What a published ranking was computed from, its figures, their sums and the signature of the office.',
  }),
  publicationCsv: endpoint({
    method: 'GET',
    path: '/par/publications/{publicationId}/ranking.csv',
    access: 'public',
    keep: 'until-changed',
    input: PublicationDoor,
    output: bytes,
    summary: 'A published ranking as a table for other programs, in CSV.',
  }),
  publicationJson: endpoint({
    method: 'GET',
    path: '/par/publications/{publicationId}/ranking.json',
    access: 'public',
    keep: 'until-changed',
    input: PublicationDoor,
    output: OpenRanking,
    summary: 'A published ranking for other programs, in JSON; points and percentages are decimal numbers.',
  }),
  correctPublication: endpoint({
    method: 'POST',
    path: '/par/publications/correct',
    access: may('par.publish'),
    input: PublicationDoor.extend({
      decisionNumber: z.string().trim().min(1).max(80),
      decisionDay: Day,
      reason: z.string().trim().min(10).max(2000),
      words: z
        .array(z.object({ unitId: UnitId, criterionId: Id, inputs: LeafInputs.nullable(), notApplicable: z.boolean() }))
        .max(500),
      adjustments: z.array(z.object({ unitId: UnitId, bonus: Counts, penalty: Counts })).max(500),
    }),
    output: z.object({ publicationId: Id }),
    summary:
      'Publishes a block anew with inputs put right; what was published before stays, and says what corrects it.',
  }),
}
