/** Who follows whom whole: for units told of late, whose parent ended since. */
import type { Tx } from '../../../platform/http/call.ts'
import type { HeirOf } from '../rules/ledger/line.ts'

/** Events taken back are left out, and so is who goes on as itself. */
export async function heirs(tx: Tx): Promise<HeirOf> {
  const rows = await tx
    .selectFrom('organization.succession as s')
    .innerJoin('organization.unit_event as e', 'e.id', 's.event_id')
    .select(['s.from_id as fromId', 's.to_id as toId', 's.coverage', 'e.day'])
    .where('e.undone_by', 'is', null)
    .whereRef('s.from_id', '<>', 's.to_id')
    // Of the province's own units: those of others never are a parent here.
    .where('s.from_id', 'in', (own) =>
      own.selectFrom('organization.unit_version').select('unit_id').where('is_reference', '=', false),
    )
    .execute()
  const byEnd = Map.groupBy(rows, ({ fromId, day }) => `${fromId} ${day}`)
  return (unitId, day) => {
    const [heir, ...others] = byEnd.get(`${unitId} ${day}`) ?? []
    return heir && others.length === 0 && heir.coverage === 'full' ? heir.toId : null
  }
}
