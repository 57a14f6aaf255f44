/** Keeps what is written of a proposal: lines as they are, finished or not. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { ProposalDraftItem } from '../../contract/proposal-shapes.ts'
import type { personnel } from '../../contract.ts'
import { heldProposal } from '../../queries/proposals/held-proposal.ts'
import { refuse } from '../../refusals.vi.ts'
import { isPart, partOf } from '../../rules/parts.ts'

export async function saveProposal(call: Call, { note, items, ...at }: InputOf<typeof personnel.saveProposal>) {
  const { tx, now } = call
  const { id, version } = await heldProposal(tx, at, 'save')
  const strange = items.find(({ change }) => !isPart(change.part))
  if (strange) return refuse('personnel.part-unknown', { part: strange.change.part })
  await refuseStrangePapers(tx, id, items)
  await putItems(tx, id, items)
  await tx
    .updateTable('personnel.proposal')
    .set({ note, saved_at: now.toISOString(), version: version + 1 })
    .where('id', '=', id)
    .execute()
  return { version: version + 1 }
}

async function refuseStrangePapers(tx: Tx, proposalId: string, items: readonly ProposalDraftItem[]): Promise<void> {
  const named = [...new Set(items.flatMap(({ paperId }) => paperId ?? []))]
  if (named.length === 0) return
  const own = await tx
    .selectFrom('personnel.proposal_paper')
    .select('id')
    .where('proposal_id', '=', proposalId)
    .where('id', 'in', named)
    .execute()
  if (own.length < named.length) refuse('personnel.paper-unknown')
}

async function putItems(tx: Tx, proposalId: string, items: readonly ProposalDraftItem[]): Promise<void> {
  const keys = items.map(({ key }) => key)
  await tx
    .deleteFrom('personnel.proposal_item')
    .where('proposal_id', '=', proposalId)
    .$if(keys.length > 0, (q) => q.where('key', 'not in', keys))
    .execute()
  if (items.length === 0) return
  await tx
    .insertInto('personnel.proposal_item')
    .values(
      items.map(({ key, change, paperId, page }) => ({
        proposal_id: proposalId,
        key,
        part: change.part,
        change: JSON.stringify(change),
        sensitivity: partOf(change.part).sensitivity,
        paper_id: paperId,
        page,
      })),
    )
    .onConflict((on) =>
      on.columns(['proposal_id', 'key']).doUpdateSet({
        part: sql`excluded.part`,
        change: sql`excluded.change`,
        sensitivity: sql`excluded.sensitivity`,
        paper_id: sql`excluded.paper_id`,
        page: sql`excluded.page`,
        basis: null,
      }),
    )
    .execute()
}
