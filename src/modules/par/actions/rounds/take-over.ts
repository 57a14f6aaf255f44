/** Who takes over from a body that ended appraises, or consolidates, in the rounds that are open. */
import { sql } from 'kysely'
import type { Call } from '../../../../platform/http/call.ts'
import type { HandedOver, HandingOver } from '../../../organization/index.ts'

/** `only`: rounds. Sheets stay those of the unit of their day; whoever keeps its papers goes on with them. */
export async function takeOverPar(
  { tx }: Pick<Call, 'tx'>,
  { fromId, toId, only }: HandingOver,
): Promise<HandedOver[]> {
  const { rows: rounds } = await sql<{ id: string; name: string }>`
    select r.id, r.name from par.round r
    where r.status = 'open' and (${only ? [...only] : null}::uuid[] is null or r.id = any (${only ? [...only] : null}::uuid[]))
      and (${fromId} in (r.consolidating_unit_id, r.substitute_unit_id)
        or exists (select from par.round_body b where b.round_id = r.id and b.unit_id = ${fromId}))
    order by r.name for update`.execute(tx)
  for (const { id } of rounds) {
    await tx
      .updateTable('par.round_body')
      .set({ unit_id: toId })
      .where('round_id', '=', id)
      .where('unit_id', '=', fromId)
      .execute()
    for (const column of ['consolidating_unit_id', 'substitute_unit_id'] as const)
      await tx
        .updateTable('par.round')
        .set({ [column]: toId })
        .where('id', '=', id)
        .where(column, '=', fromId)
        .execute()
  }
  return rounds.map((round) => ({ ...round, unitId: fromId, what: 'bodies' }))
}
