/** Begins a proposal of one's own unit. */
import type { Call } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { unitName } from '../../organization/index.ts'
import type { Draft, reorganization } from '../contract.ts'
import { refuse } from '../refusals.vi.ts'
import { noteStep } from './note-step.ts'

const EMPTY: Draft = { before: [], after: [], children: [], ends: [], succession: null, keepers: [], facts: [] }

export async function draftProposal(call: Call, { title, kind }: InputOf<typeof reorganization.draftProposal>) {
  const { tx, actor, now, scope } = call
  const { unitId } = actor
  if (unitId === null) return refuse('reorganization.no-own-unit')
  if (!scope.everywhere && !scope.units.includes(unitId)) return refuse('reorganization.not-own-unit')
  const { id } = await tx
    .insertInto('reorganization.proposal')
    .values({
      unit_id: unitId,
      unit_name: (await unitName(tx, unitId, dayIn(now))) ?? '',
      title,
      kind,
      draft: JSON.stringify(EMPTY),
      drafted_by: actor.accountId,
      saved_at: now.toISOString(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await noteStep(call, id, 'draft')
  return { proposalId: id }
}
