/** Doors of evidence. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'
import { Done, EVIDENCE_TYPES, EvidenceItem, Id, OneLeaf, OneSheet } from './shapes.ts'

export const evidence = {
  uploadEvidence: endpoint({
    method: 'POST',
    path: '/par/assessments/evidence',
    access: may('par.self-assess'),
    upload: { maxBytes: 50 * 1024 * 1024, mediaTypes: EVIDENCE_TYPES },
    input: OneLeaf.extend({
      title: z.string().trim().max(300).default(''),
      number: z.string().trim().max(80).default(''),
      issuedOn: z.iso.date().optional(),
    }),
    output: EvidenceItem,
    summary: 'Keeps a file and hangs it on a criterion as evidence.',
  }),
  linkEvidence: endpoint({
    method: 'POST',
    path: '/par/assessments/evidence/link',
    access: may('par.self-assess'),
    input: OneLeaf.extend({ documentId: Id, pages: z.string().trim().max(60).default('') }),
    output: EvidenceItem,
    summary: 'Hangs a document the unit already has on a criterion.',
  }),
  removeEvidence: endpoint({
    method: 'POST',
    path: '/par/assessments/evidence/remove',
    access: may('par.self-assess'),
    input: OneSheet.extend({ evidenceId: Id }),
    output: Done,
    summary: 'Takes a document off a criterion; the document itself stays with the unit.',
  }),
  evidenceContent: endpoint({
    method: 'GET',
    path: '/par/evidence/{evidenceId}/content',
    access: may('par.view'),
    input: z.object({ evidenceId: Id, download: z.boolean().default(false) }),
    output: bytes,
    summary: 'The file of a piece of evidence; parts by Range.',
  }),
}
