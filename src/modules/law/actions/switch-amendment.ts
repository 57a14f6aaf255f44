/** A change of law is put in force, by another hand than the one that entered it, or taken back. */
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { law } from '../contract.ts'
import { oneAmendment } from '../queries/amendments.ts'
import { refuse } from '../refusals.vi.ts'
import { lockAmendment } from './lock-amendment.ts'

export async function switchOn(call: Call, asked: InputOf<typeof law.switchOn>) {
  const { tx, actor, now } = call
  const { id, status, enteredBy } = await lockAmendment(call, asked)
  if (status !== 'draft') return refuse('law.not-draft')
  if (enteredBy === actor.accountId) return refuse('law.own-amendment')
  const provision = await tx
    .selectFrom('law.provision')
    .select('id')
    .where('amendment_id', '=', id)
    .limit(1)
    .executeTakeFirst()
  if (!provision) return refuse('law.empty')
  await tx
    .updateTable('law.amendment')
    .set(({ eb }) => ({
      status: 'in_force',
      version: eb('version', '+', 1),
      switched_on_by: actor.accountId,
      switched_on_by_name: actor.fullName,
      switched_on_at: now.toISOString(),
    }))
    .where('id', '=', id)
    .execute()
  return oneAmendment(call, id)
}

export async function withdrawAmendment(call: Call, asked: InputOf<typeof law.withdrawAmendment>) {
  const { tx, actor, now } = call
  const { id, status } = await lockAmendment(call, asked)
  if (status !== 'in_force') return refuse('law.not-in-force')
  await tx
    .updateTable('law.amendment')
    .set(({ eb }) => ({
      status: 'withdrawn',
      version: eb('version', '+', 1),
      withdrawn_by_name: actor.fullName,
      withdrawn_at: now.toISOString(),
      withdrawn_because: asked.because,
    }))
    .where('id', '=', id)
    .execute()
  return oneAmendment(call, id)
}
