/** An asking is written down first, and done in the background. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { sources } from '../../contract.ts'
import { pullWanted } from '../../jobs-wanted.ts'
import { sourceOfId } from '../../queries/one-source.ts'
import { refuse } from '../../refusals.vi.ts'

export async function writeAttempt(
  { tx, actor, now }: Pick<Call, 'tx' | 'actor' | 'now'>,
  sourceId: string,
  isScheduled: boolean,
) {
  const { id } = await tx
    .insertInto('sources.attempt')
    .values({
      source_id: sourceId,
      asked_by_name: actor.fullName,
      asked_at: now.toISOString(),
      is_scheduled: isScheduled,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function askPull(call: Call, { sourceId }: InputOf<typeof sources.pull>) {
  const { tx, jobs } = call
  const source = await sourceOfId(tx, sourceId, { lock: true })
  if (!source.is_on) return refuse('sources.off')
  if (source.address === null) return refuse('sources.no-address')
  const underWay = await tx
    .selectFrom('sources.attempt')
    .select('id')
    .where('source_id', '=', sourceId)
    .where('state', 'in', ['waiting', 'running'])
    .executeTakeFirst()
  if (underWay) return refuse('sources.pull-under-way')
  const attemptId = await writeAttempt(call, sourceId, false)
  await jobs.add(pullWanted, `Lấy số liệu: ${source.name}`, { attemptId })
  return { attemptId }
}
