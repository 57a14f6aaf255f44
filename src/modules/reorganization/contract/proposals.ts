/** Doors of proposals: an event drawn up, previewed, approved, recorded, taken back. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'
import {
  Day,
  Done,
  Id,
  Kind,
  Preview,
  Proposal,
  ProposalStatus,
  ProposalSummary,
  UnitId,
  UnitOnEve,
  Version,
  Written,
} from './shapes.ts'

const OneProposal = z.object({ proposalId: Id })
const ProposalAt = OneProposal.extend({ version: Version })
const Reason = z.string().trim().min(5).max(1_000)
/** What a decision comes as. */
const PAPER_TYPES = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
] as const

export const proposals = {
  proposals: endpoint({
    method: 'GET',
    path: '/reorganization/proposals',
    access: may('reorganization.view'),
    input: z.object({
      status: ProposalStatus.optional(),
      search: z.string().trim().max(120).default(''),
      page: z.coerce.number().int().min(1).max(100_000).default(1),
      pageSize: z.coerce.number().int().min(1).max(100).default(50),
    }),
    output: z.object({ total: z.int(), proposals: z.array(ProposalSummary) }),
    summary: 'Proposals of the units within one’s reach, the last touched first.',
  }),
  proposal: endpoint({
    method: 'GET',
    path: '/reorganization/proposals/{proposalId}',
    access: may('reorganization.view'),
    input: OneProposal,
    output: Proposal,
    summary: 'One proposal with everything written in it and every step it took.',
  }),
  previewProposal: endpoint({
    method: 'GET',
    path: '/reorganization/proposals/{proposalId}/preview',
    access: may('reorganization.view'),
    input: OneProposal,
    output: Preview,
    summary:
      'What a proposal would come to: units before and after, children, what each module holds, and what hinders it.',
  }),
  unitsOnEve: endpoint({
    method: 'GET',
    path: '/reorganization/units',
    access: may('reorganization.view'),
    input: z.object({ unitIds: z.array(UnitId).min(1).max(1_000), day: Day }),
    output: z.object({ units: z.array(UnitOnEve) }),
    summary: 'Units as they are on the eve of a day, to be put into a proposal; those not in force are left out.',
  }),
  draftProposal: endpoint({
    method: 'POST',
    path: '/reorganization/proposals/draft',
    access: may('reorganization.propose'),
    input: z.object({ title: z.string().trim().min(1).max(300), kind: Kind }),
    output: z.object({ proposalId: Id }),
    summary: 'Begins a proposal of one’s own unit.',
  }),
  saveProposal: endpoint({
    method: 'POST',
    path: '/reorganization/proposals/save',
    access: may('reorganization.propose'),
    input: ProposalAt.extend(Written.shape),
    output: z.object({ version: Version }),
    summary: 'Keeps what is written so far; unfinished is accepted, stale is refused.',
  }),
  attachDecision: endpoint({
    method: 'POST',
    path: '/reorganization/proposals/paper',
    access: may('reorganization.propose'),
    upload: { maxBytes: 50 * 1024 * 1024, mediaTypes: PAPER_TYPES },
    input: OneProposal.extend({ title: z.string().trim().max(300).default('') }),
    output: Done,
    summary:
      'Keeps the file of the decision in the library of the unit and hangs it on the proposal, in place of the one before.',
  }),
  useDecision: endpoint({
    method: 'POST',
    path: '/reorganization/proposals/paper/use',
    access: may('reorganization.propose'),
    input: OneProposal.extend({ documentId: Id }),
    output: Done,
    summary: 'Hangs a paper the unit has already on the proposal.',
  }),
  decisionFile: endpoint({
    method: 'GET',
    path: '/reorganization/proposals/{proposalId}/paper',
    access: may('reorganization.view'),
    input: OneProposal.extend({ download: z.boolean().default(false) }),
    output: bytes,
    summary: 'The file of the decision.',
  }),
  submitProposal: endpoint({
    method: 'POST',
    path: '/reorganization/proposals/submit',
    access: may('reorganization.propose'),
    input: ProposalAt,
    output: Done,
    summary: 'Sends a proposal to whoever approves; what contradicts the ledger is named and refused.',
  }),
  withdrawProposal: endpoint({
    method: 'POST',
    path: '/reorganization/proposals/withdraw',
    access: may('reorganization.propose'),
    input: ProposalAt.extend({ reason: Reason }),
    output: Done,
    summary: 'Takes a proposal back that nobody has recorded.',
  }),
  returnProposal: endpoint({
    method: 'POST',
    path: '/reorganization/proposals/return',
    access: may('reorganization.approve'),
    input: ProposalAt.extend({ reason: Reason }),
    output: Done,
    summary: 'Gives a proposal back to be mended.',
  }),
  refuseProposal: endpoint({
    method: 'POST',
    path: '/reorganization/proposals/refuse',
    access: may('reorganization.approve'),
    input: ProposalAt.extend({ reason: Reason }),
    output: Done,
    summary: 'Refuses a proposal for good, with the reason.',
  }),
  recordProposal: endpoint({
    method: 'POST',
    path: '/reorganization/proposals/record',
    access: may('reorganization.approve'),
    input: ProposalAt.extend({
      reason: z.string().trim().max(1_000).default(''),
      /** The decision that was taken on what was proposed; left out where the proposal has it already. */
      basis: Written.pick({ legalBasis: true, decidedOn: true, issuer: true }).optional(),
    }),
    output: z.object({ eventId: z.string(), begun: z.record(z.string(), z.int()) }),
    summary: 'Records the event: it is known from now on, and takes effect on its day by itself.',
  }),
  undoProposal: endpoint({
    method: 'POST',
    path: '/reorganization/proposals/undo',
    access: may('reorganization.approve'),
    input: ProposalAt.extend({ reason: Reason }),
    output: Done,
    summary: 'Takes a mistaken event back, unless something recorded later stands on it.',
  }),
}
