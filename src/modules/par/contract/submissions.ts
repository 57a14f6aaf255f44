/** Doors of sending: the page for signature, the signed one, and what was sent each time. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'
import { Done, Id } from './shapes/plain.ts'
import { OneSheet } from './shapes/sheets.ts'
import { SentChange, Signing, Submission } from './shapes/unit.ts'

const OneSubmission = z.object({ submissionId: Id })
export const SIGNED_TYPES = ['application/pdf', 'image/png', 'image/jpeg'] as const

export const submissions = {
  submitAssessment: endpoint({
    method: 'POST',
    path: '/par/assessments/submit',
    access: may('par.submit'),
    input: OneSheet,
    output: Done,
    summary: 'Sends the sheet to appraisal, kept word for word; refused with every reason and its criterion.',
  }),
  signing: endpoint({
    method: 'GET',
    path: '/par/assessments/{assessmentId}/signing',
    access: may('par.view'),
    input: OneSheet,
    output: z.object({
      signing: Signing.nullable(),
      /** What of the sheet is no longer what was drawn up. */
      changes: z.array(SentChange),
    }),
    summary: 'The sheet as drawn up for signature, whether it still holds, and the signed file.',
  }),
  drawUpSheet: endpoint({
    method: 'POST',
    path: '/par/assessments/signing',
    access: may('par.assign'),
    input: OneSheet,
    output: Signing,
    summary: 'Draws up the sheet for signature as it stands; a signed file of an earlier one is put aside.',
  }),
  signingSheet: endpoint({
    method: 'GET',
    path: '/par/assessments/{assessmentId}/signing/sheet.pdf',
    access: may('par.view'),
    input: OneSheet,
    output: bytes,
    summary: 'The page to sign, as it was drawn up, with its hash.',
  }),
  attachSigned: endpoint({
    method: 'POST',
    path: '/par/assessments/signing/signed',
    access: may('par.assign'),
    upload: { maxBytes: 50 * 1024 * 1024, mediaTypes: SIGNED_TYPES },
    input: OneSheet.extend({ stateSha256: z.string().regex(/^[0-9a-f]{64}$/) }),
    output: Signing,
    summary: 'Takes in the signed page (PDF or scan), bound to the state whose hash is printed on it.',
  }),
  signingFile: endpoint({
    method: 'GET',
    path: '/par/assessments/{assessmentId}/signing/signed',
    access: may('par.view'),
    input: OneSheet,
    output: bytes,
    summary: 'The signed page that waits to be sent.',
  }),
  submissions: endpoint({
    method: 'GET',
    path: '/par/assessments/{assessmentId}/submissions',
    access: may('par.view'),
    input: OneSheet,
    output: z.object({ submissions: z.array(Submission) }),
    summary: 'Every sending of a sheet, the newest first, with what changed since the one before.',
  }),
  submissionSheet: endpoint({
    method: 'GET',
    path: '/par/submissions/{submissionId}/sheet.pdf',
    access: may('par.view'),
    input: OneSubmission,
    output: bytes,
    summary: 'The page of one sending.',
  }),
  submissionSigned: endpoint({
    method: 'GET',
    path: '/par/submissions/{submissionId}/signed',
    access: may('par.view'),
    input: OneSubmission,
    output: bytes,
    summary: 'The signed page that was attached to one sending.',
  }),
}
