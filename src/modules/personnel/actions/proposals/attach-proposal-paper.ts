/** A paper handed in with a proposal. It stays with the proposal: only what is approved comes into the library of the unit. */
import type { Call } from '../../../../platform/http/call.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { type Status, whyNotMove } from '../../rules/proposals/proposal.ts'

const MOST = 30

export async function attachProposalPaper({ tx, now, upload }: Call, { proposalId }: { proposalId: string }) {
  if (!upload) throw new Error('a paper without a received file')
  const proposal = await tx
    .selectFrom('personnel.proposal')
    .select('status')
    .where('id', '=', proposalId)
    .forUpdate()
    .executeTakeFirst()
  if (!proposal) return refuse('personnel.proposal-not-found')
  refuseIf(whyNotMove(proposal.status as Status, 'save'))
  const { count } = await tx
    .selectFrom('personnel.proposal_paper')
    .select((e) => e.fn.countAll<string>().as('count'))
    .where('proposal_id', '=', proposalId)
    .executeTakeFirstOrThrow()
  if (Number(count) >= MOST) return refuse('personnel.too-many-papers', { most: MOST })
  const { name, mediaType, size, sha256 } = upload
  const { id } = await tx
    .insertInto('personnel.proposal_paper')
    .values({
      proposal_id: proposalId,
      file_name: name,
      media_type: mediaType,
      size,
      sha256,
      added_at: now.toISOString(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, name, mediaType, size }
}
