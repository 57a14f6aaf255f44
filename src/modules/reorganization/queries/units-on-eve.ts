/** Units as they are on the eve of a day: what a proposal starts from. */
import type { Call } from '../../../platform/http/call.ts'
import { heldBefore, ledgerOf, unitNames } from '../../organization/index.ts'
import type { UnitOnEve } from '../contract.ts'

export async function unitsOnEve({ tx }: Call, { unitIds, day }: { unitIds: number[]; day: string }) {
  const versions = (await ledgerOf(tx, unitIds)).filter((version) => heldBefore(version, day))
  const names = await unitNames(
    tx,
    versions.flatMap(({ parentId }) => parentId ?? []),
    day,
  )
  const units: UnitOnEve[] = versions.map(({ unitId, code, level, kind, name, fullName, parentId, seat }) => ({
    unitId,
    code,
    level,
    kind,
    name,
    fullName,
    parentId,
    seat,
    parentName: parentId === null ? null : (names.get(parentId) ?? null),
  }))
  return { units }
}
