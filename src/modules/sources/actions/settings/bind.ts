/** Which measure values which criterion of a round; a criterion has one source. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { sources } from '../../contract.ts'
import { knownAdapter } from '../../queries/facts.ts'
import { leavesOf } from '../../queries/leaves.ts'
import { sourceOfId } from '../../queries/one-source.ts'
import { refuse, refuseAll, type SourcesReason } from '../../refusals.vi.ts'
import { refuseStale } from './edit-source.ts'

export async function bind(call: Call, { sourceId, version, roundId, bindings }: InputOf<typeof sources.bind>) {
  const { tx, actor, now } = call
  const row = await sourceOfId(tx, sourceId, { lock: true })
  refuseStale(row, version)
  const measures = new Set(knownAdapter(row.adapter).measures.map(({ key }) => key))
  const leaves = new Map((await leavesOf(tx, sourceId, roundId)).map((leaf) => [leaf.criterionId, leaf]))
  const problems = bindings.flatMap(({ criterionId, measure }): SourcesReason[] => {
    const leaf = leaves.get(criterionId)
    if (!leaf) return [{ reason: 'sources.criterion-unknown', at: criterionId }]
    if (!measures.has(measure)) return [{ reason: 'sources.measure-unknown', at: criterionId }]
    return leaf.boundBy === null
      ? []
      : [{ reason: 'sources.bound-elsewhere', params: { code: leaf.code, source: leaf.boundBy }, at: criterionId }]
  })
  if (problems.length > 0) return refuseAll(problems)
  if (new Set(bindings.map(({ criterionId }) => criterionId)).size < bindings.length)
    return refuse('sources.criterion-unknown')
  await tx.deleteFrom('sources.binding').where('source_id', '=', sourceId).where('round_id', '=', roundId).execute()
  if (bindings.length > 0)
    await tx
      .insertInto('sources.binding')
      .values(
        bindings.map(({ criterionId, measure }) => ({
          source_id: sourceId,
          round_id: roundId,
          criterion_id: criterionId,
          measure,
          bound_by_name: actor.fullName,
          bound_at: now.toISOString(),
        })),
      )
      .execute()
  await tx
    .updateTable('sources.source')
    .set({ version: version + 1, changed_by_name: actor.fullName, changed_at: now.toISOString() })
    .where('id', '=', sourceId)
    .execute()
  return { version: version + 1 }
}
