/** Units as files name them: by code and first day; what has no code, by its name and what it stood under. */
import type { Tx } from '../../../platform/http/call.ts'
import { namesOverTime } from '../../organization/index.ts'
import type { UnitOn } from '../rules/write-person.ts'

/** Of units whose beginning nobody wrote down. */
const BEFORE_ALL = '-infinity'

export async function unitsOut(tx: Tx, unitIds: readonly number[]): Promise<UnitOn> {
  if (unitIds.length === 0) return () => ({ name: '' })
  const rows = await tx
    .selectFrom('organization.unit_version')
    .select(['unit_id as unitId', 'code', 'full_name as name', 'parent_id as parentId', 'valid_from as from'])
    .where('unit_id', 'in', [...new Set(unitIds)])
    .where('recorded_to', '=', 'infinity')
    .orderBy('valid_from')
    .execute()
  const byUnit = Map.groupBy(rows, ({ unitId }) => unitId)
  const parents = rows.flatMap(({ code, parentId }) => (code === null && parentId !== null ? [parentId] : []))
  const nameOf = await namesOverTime(tx, parents)
  return (unitId, day) => {
    const versions = byUnit.get(unitId) ?? []
    const unit = versions.findLast(({ from }) => from <= day) ?? versions[0]
    if (unit === undefined) return { name: '' }
    const { code, name, parentId } = unit
    const within = code !== null || parentId === null ? '' : nameOf(parentId, day)
    const since = versions[0]?.from ?? BEFORE_ALL
    return {
      ...(code !== null && { code }),
      name,
      ...(within !== '' && { within }),
      ...(since !== BEFORE_ALL && { since }),
    }
  }
}
