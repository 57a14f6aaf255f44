/** Begins a proposal for one’s own record; what is being written already is gone on with. */
import type { Call, Tx } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { personnel } from '../../contract.ts'
import { itemsOf } from '../../queries/proposals/held-proposal.ts'
import { ownRecord } from '../../queries/proposals/own-record.ts'
import { refuse } from '../../refusals.vi.ts'
import { partOf } from '../../rules/parts.ts'
import { noteStep } from './note-step.ts'

export async function startProposal(call: Call, { campaignId, again }: InputOf<typeof personnel.startProposal>) {
  const { tx } = call
  const { id: recordId } = await ownRecord(call)
  const proposalId = (await openOne(tx, recordId)) ?? (await beginOne(call, recordId))
  if (campaignId !== undefined)
    await tx.updateTable('personnel.proposal').set({ campaign_id: campaignId }).where('id', '=', proposalId).execute()
  if (again !== undefined) await proposeAgain(call, again, proposalId)
  return { proposalId }
}

async function openOne(tx: Tx, recordId: string): Promise<string | null> {
  const found = await tx
    .selectFrom('personnel.proposal')
    .select('id')
    .where('record_id', '=', recordId)
    .where('status', 'in', ['draft', 'returned'])
    .orderBy('saved_at', 'desc')
    .executeTakeFirst()
  return found?.id ?? null
}

async function beginOne(call: Call, recordId: string): Promise<string> {
  const { tx, actor, now } = call
  const { id } = await tx
    .insertInto('personnel.proposal')
    .values({
      record_id: recordId,
      saved_at: now.toISOString(),
      proposed_by: actor.accountId,
      proposed_by_name: actor.fullName,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await noteStep(call, id, 'draft')
  return id
}

/** Lines that came to nothing, over what stands now; their papers are handed in again. */
async function proposeAgain({ tx }: Call, from: string, into: string): Promise<void> {
  const lost = (await itemsOf(tx, from)).filter(({ verdict }) => verdict === 'lapsed' || verdict === 'refused')
  if (lost.length === 0) return refuse('personnel.nothing-again')
  const last = Math.max(0, ...(await itemsOf(tx, into)).map(({ key }) => key))
  await tx
    .insertInto('personnel.proposal_item')
    .values(
      lost.map(({ change }, at) => ({
        proposal_id: into,
        key: last + at + 1,
        part: change.part,
        change: JSON.stringify(change),
        sensitivity: partOf(change.part).sensitivity,
      })),
    )
    .execute()
  await tx
    .updateTable('personnel.proposal')
    .set((e) => ({ version: e('version', '+', 1) }))
    .where('id', '=', into)
    .execute()
}
