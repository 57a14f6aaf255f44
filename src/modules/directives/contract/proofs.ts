/** Doors of what proves that a task was done. */
import { z } from 'zod'
import { bytes, endpoint, may, mayOwn } from '../../../shared/endpoint.ts'
import { Day, Done, Id, MOST_BYTES, optional, PAPER_TYPES } from './shapes.ts'

const OneTask = z.object({ taskId: Id })

const Paper = OneTask.extend({
  title: optional(300).default(''),
  number: optional(80).default(''),
  issuedOn: Day.optional(),
})

export const proofs = {
  addProof: endpoint({
    method: 'POST',
    path: '/directives/proofs/add',
    access: may('directives.work'),
    upload: { maxBytes: MOST_BYTES, mediaTypes: PAPER_TYPES },
    input: Paper,
    output: Done,
    summary: 'Keeps a file in the library of the lead body and hangs it on a task as proof.',
  }),
  addOwnProof: endpoint({
    method: 'POST',
    path: '/directives/own-tasks/add-proof',
    access: mayOwn('directives.report-own'),
    upload: { maxBytes: MOST_BYTES, mediaTypes: PAPER_TYPES },
    input: Paper,
    output: Done,
    summary: 'Whoever is in charge keeps a file in the library of the lead body and hangs it on what is his.',
  }),
  removeOwnProof: endpoint({
    method: 'POST',
    path: '/directives/own-tasks/remove-proof',
    access: mayOwn('directives.report-own'),
    input: z.object({ proofId: Id }),
    output: Done,
    summary: 'Takes off a document one brought oneself, before it is reported; it stays in the library.',
  }),
  linkProof: endpoint({
    method: 'POST',
    path: '/directives/proofs/link',
    access: may('directives.work'),
    input: OneTask.extend({ documentId: Id }),
    output: Done,
    summary: 'Hangs a document the lead body has already on a task.',
  }),
  removeProof: endpoint({
    method: 'POST',
    path: '/directives/proofs/remove',
    access: may('directives.work'),
    input: z.object({ proofId: Id }),
    output: Done,
    summary: 'Takes a document off a task before it is reported; it stays in the library.',
  }),
  proofContent: endpoint({
    method: 'GET',
    path: '/directives/proofs/{proofId}/content',
    access: may('directives.view'),
    input: z.object({ proofId: Id, download: z.boolean().default(false) }),
    output: bytes,
    summary: 'The file of a document that proves something of a task.',
  }),
}
