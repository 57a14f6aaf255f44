/** Doors of proposals: the person declares, a second hand checks, a third approves. One permission a door, so three doors to look. */
import { z } from 'zod'
import { bytes, endpoint, may, mayOwn } from '../../../shared/endpoint.ts'
import {
  DraftItem,
  OpinionShape,
  Outcome,
  OwnProposalShape,
  PaperShape,
  ProposalShape,
  ProposalSummary,
  Queue,
  QueueAnswer,
} from './proposal-shapes.ts'
import { Id, Version } from './shapes.ts'

const OneProposal = z.object({ proposalId: Id })
const ProposalAt = OneProposal.extend({ version: Version })
const Reason = z.string().trim().min(5).max(1_000)
const OnePaper = OneProposal.extend({ paperId: Id, download: z.boolean().default(false) })
const Saved = z.object({ version: z.int() })
const PAPER_TYPES = ['application/pdf', 'image/png', 'image/jpeg'] as const

export const proposals = {
  ownProposals: endpoint({
    method: 'GET',
    path: '/personnel/proposals/mine',
    access: mayOwn('personnel.declare-own'),
    input: z.object({}),
    output: z.object({ proposals: z.array(ProposalSummary) }),
    summary: 'One’s own proposals, the last touched first.',
  }),
  ownProposal: endpoint({
    method: 'GET',
    path: '/personnel/proposals/mine/{proposalId}',
    access: mayOwn('personnel.declare-own'),
    input: OneProposal,
    output: OwnProposalShape,
    summary: 'One of one’s own proposals, with the lines of the record that may be changed.',
  }),
  startProposal: endpoint({
    method: 'POST',
    path: '/personnel/proposals/start',
    access: mayOwn('personnel.declare-own'),
    input: z.object({
      campaignId: Id.optional(),
      /** Lines of it that were refused or lapsed are proposed anew, over what stands now. */
      again: Id.optional(),
    }),
    output: OneProposal,
    summary: 'Begins a proposal for one’s own record, or goes on with the one that is being written.',
  }),
  saveProposal: endpoint({
    method: 'POST',
    path: '/personnel/proposals/save',
    access: mayOwn('personnel.declare-own'),
    input: ProposalAt.extend({ note: z.string().max(1_000), items: z.array(DraftItem).max(200) }),
    output: Saved,
    summary: 'Keeps what is written so far; unfinished is accepted, stale is refused.',
  }),
  attachProposalPaper: endpoint({
    method: 'POST',
    path: '/personnel/proposals/papers',
    access: mayOwn('personnel.declare-own'),
    upload: { maxBytes: 25 * 1024 * 1024, mediaTypes: PAPER_TYPES },
    input: OneProposal,
    output: PaperShape,
    summary: 'Keeps a paper that shows what is proposed.',
  }),
  submitProposal: endpoint({
    method: 'POST',
    path: '/personnel/proposals/submit',
    access: mayOwn('personnel.declare-own'),
    input: ProposalAt,
    output: Saved,
    summary: 'Sends a proposal to be checked; each line names the state of the record it applies to.',
  }),
  withdrawProposal: endpoint({
    method: 'POST',
    path: '/personnel/proposals/withdraw',
    access: mayOwn('personnel.declare-own'),
    input: ProposalAt,
    output: Saved,
    summary: 'Takes back what of a proposal nobody has approved or refused.',
  }),
  ownProposalPaper: endpoint({
    method: 'GET',
    path: '/personnel/proposals/mine/{proposalId}/papers/{paperId}',
    access: mayOwn('personnel.declare-own'),
    input: OnePaper,
    output: bytes,
    summary: 'A paper of one’s own proposal.',
  }),

  proposalsToCheck: endpoint({
    method: 'GET',
    path: '/personnel/proposals/to-check',
    access: may('personnel.check'),
    input: z.object(Queue),
    output: QueueAnswer,
    summary: 'Proposals that wait to be checked, the oldest first.',
  }),
  proposalToCheck: endpoint({
    method: 'GET',
    path: '/personnel/proposals/to-check/{proposalId}',
    access: may('personnel.check'),
    input: OneProposal,
    output: ProposalShape,
    summary: 'One proposal, each line with what stands and what is proposed.',
  }),
  paperToCheck: endpoint({
    method: 'GET',
    path: '/personnel/proposals/to-check/{proposalId}/papers/{paperId}',
    access: may('personnel.check'),
    input: OnePaper,
    output: bytes,
    summary: 'A paper of a proposal, for whoever checks.',
  }),
  checkProposal: endpoint({
    method: 'POST',
    path: '/personnel/proposals/check',
    access: may('personnel.check'),
    input: ProposalAt.extend({ opinions: z.array(OpinionShape).max(200) }),
    output: Outcome,
    summary: 'Finds lines of a proposal right or not, each by itself; what the record has left behind lapses.',
  }),
  returnProposal: endpoint({
    method: 'POST',
    path: '/personnel/proposals/return',
    access: may('personnel.check'),
    input: ProposalAt.extend({ reason: Reason }),
    output: Saved,
    summary: 'Gives a proposal back to be mended.',
  }),

  proposalsToApprove: endpoint({
    method: 'GET',
    path: '/personnel/proposals/to-approve',
    access: may('personnel.approve'),
    input: z.object(Queue),
    output: QueueAnswer,
    summary: 'Checked proposals with lines that wait for one’s own approval, the oldest first.',
  }),
  proposalToApprove: endpoint({
    method: 'GET',
    path: '/personnel/proposals/to-approve/{proposalId}',
    access: may('personnel.approve'),
    input: OneProposal,
    output: ProposalShape,
    summary: 'One checked proposal, each line with what stands and what is proposed.',
  }),
  paperToApprove: endpoint({
    method: 'GET',
    path: '/personnel/proposals/to-approve/{proposalId}/papers/{paperId}',
    access: may('personnel.approve'),
    input: OnePaper,
    output: bytes,
    summary: 'A paper of a proposal, for whoever approves.',
  }),
  decideProposal: endpoint({
    method: 'POST',
    path: '/personnel/proposals/decide',
    access: may('personnel.approve'),
    input: ProposalAt.extend({ opinions: z.array(OpinionShape).max(200) }),
    output: Outcome,
    summary: 'Approves or refuses checked lines, each by itself; what is approved stands in the record at once.',
  }),

  recordProposals: endpoint({
    method: 'GET',
    path: '/personnel/records/{recordId}/proposals',
    access: may('personnel.view'),
    input: z.object({ recordId: Id }),
    output: z.object({ proposals: z.array(ProposalSummary) }),
    summary: 'Proposals sent for one record, without the lines of sensitive parts.',
  }),
}
