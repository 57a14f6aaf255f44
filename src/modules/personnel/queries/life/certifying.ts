/** What whoever certifies a record must know of it. */
import type { Call } from '../../../../platform/http/call.ts'
import type { Certifying, RecordState } from '../../rules/life/state.ts'
import { partOf } from '../../rules/parts.ts'

export async function certifying(
  { tx, actor }: Pick<Call, 'tx' | 'actor'>,
  { id, state }: { id: string; state: RecordState },
): Promise<Certifying> {
  const known = await tx
    .selectFrom('personnel.line')
    .select('part')
    .distinct()
    .where('record_id', '=', id)
    .where('recorded_to', '=', 'infinity')
    .execute()
  const disputed = await tx
    .selectFrom('personnel.event')
    .select('id')
    .where('record_id', '=', id)
    .where('recorded_to', '=', 'infinity')
    .where('standing', '=', 'disputed')
    .execute()
  const declared = await tx
    .selectFrom('personnel.record_step')
    .select('taken_by as by')
    .where('record_id', '=', id)
    .where('step', '=', 'declare')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return {
    state,
    parts: new Set(known.map(({ part }) => part)),
    disputed: disputed.length,
    declaredBy: declared?.by ?? null,
    certifier: actor.accountId,
    labelOf: (part) => partOf(part).label.toLowerCase(),
  }
}
