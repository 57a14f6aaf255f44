/** Doors of evidence: the papers of a criterion, from the unit's library. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'
import { EVIDENCE_TYPES, EvidenceItem, Hand, HungItem } from './shapes/evidence.ts'
import { Done, Id } from './shapes/plain.ts'
import { OneLeaf, OneSheet } from './shapes/sheets.ts'

/** Longer than any page reference; what it says is for the rule to understand. */
const Pages = z.string().trim().max(200, 'Số trang ghi quá dài. Hãy ghi như: 3 hoặc 3–5, 8.')
const OneEvidence = OneSheet.extend({ evidenceId: Id })

export const evidence = {
  uploadEvidence: endpoint({
    method: 'POST',
    path: '/par/assessments/evidence',
    access: may('par.self-assess'),
    upload: { maxBytes: 50 * 1024 * 1024, mediaTypes: EVIDENCE_TYPES },
    input: OneLeaf.extend({
      title: z.string().trim().max(300, 'Tên văn bản dài quá 300 ký tự. Hãy rút gọn.').default(''),
      number: z.string().trim().max(80, 'Số, ký hiệu dài quá 80 ký tự. Hãy ghi như 12/KH-STC.').default(''),
      issuedOn: z.iso.date().optional(),
      hand: Hand.default('self'),
    }),
    output: EvidenceItem,
    summary: 'Keeps a file and hangs it on a criterion; a file the unit has already is named instead.',
  }),
  linkEvidence: endpoint({
    method: 'POST',
    path: '/par/assessments/evidence/link',
    access: may('par.self-assess'),
    input: OneSheet.extend({
      criterionIds: z.array(Id).min(1).max(200),
      documentId: Id,
      pages: Pages.default(''),
      hand: Hand.default('self'),
    }),
    output: z.object({ items: z.array(HungItem) }),
    summary: 'Hangs a document the unit already has, in its newest version, on one criterion or on many.',
  }),
  setEvidencePages: endpoint({
    method: 'POST',
    path: '/par/assessments/evidence/pages',
    access: may('par.self-assess'),
    input: OneEvidence.extend({ pages: Pages, pagesSeen: z.string().max(200) }),
    output: EvidenceItem,
    summary: 'Says on which pages the proof stands; `pagesSeen` is what was there, other pages meanwhile are refused.',
  }),
  takeNewestVersion: endpoint({
    method: 'POST',
    path: '/par/assessments/evidence/newest',
    access: may('par.self-assess'),
    input: OneSheet.extend({ evidenceIds: z.array(Id).min(1).max(200) }),
    output: z.object({ items: z.array(HungItem) }),
    summary: 'Points evidence at the newest version of its document; who judged the version before judges again.',
  }),
  removeEvidence: endpoint({
    method: 'POST',
    path: '/par/assessments/evidence/remove',
    access: may('par.self-assess'),
    input: OneEvidence,
    output: Done,
    summary: 'Takes a document off a criterion; the document itself stays with the unit.',
  }),
  evidenceContent: endpoint({
    method: 'GET',
    path: '/par/evidence/{evidenceId}/content',
    access: may('par.view'),
    input: z.object({ evidenceId: Id, download: z.boolean().default(false) }),
    output: bytes,
    summary: 'The file of a piece of evidence, in the version it was hung with; parts by Range.',
  }),
  evidenceText: endpoint({
    method: 'GET',
    path: '/par/evidence/{evidenceId}/text',
    access: may('par.view'),
    input: z.object({ evidenceId: Id }),
    output: bytes,
    summary: 'The words of a Word or Excel file that is evidence, as plain text.',
  }),
}
