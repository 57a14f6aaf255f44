/** Which departments answer for a field of the Ministry's index, and in what parts. */
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { province as doors } from '../contract.ts'
import { departmentsOf, ownProvince } from '../queries/own-province.ts'
import { refuse } from '../refusals.vi.ts'
import type { Charge } from '../rules/lost.ts'

const keyOf = (charges: readonly Charge[]): string =>
  charges
    .map(({ unitId, weight }) => `${unitId}:${weight}`)
    .toSorted()
    .join(' ')

export async function saveCharges({ tx, actor }: Call, { title, seen, charges }: InputOf<typeof doors.saveCharges>) {
  const kept = await tx
    .selectFrom('province.charge')
    .select(['unit_id as unitId', 'weight'])
    .where('field_title', '=', title)
    .forUpdate()
    .execute()
  if (keyOf(kept) !== keyOf(seen)) return refuse('province.charge-stale')
  if (new Set(charges.map(({ unitId }) => unitId)).size < charges.length) return refuse('province.department-twice')
  const own = await ownProvince(tx, actor.unitId)
  const known = new Set(own ? (await departmentsOf(tx, own.unitId)).map(({ unitId }) => unitId) : [])
  if (charges.some(({ unitId }) => !known.has(unitId)))
    return refuse('province.department-unknown', { province: own?.name ?? 'tỉnh của bạn' })
  await tx.deleteFrom('province.charge').where('field_title', '=', title).execute()
  if (charges.length > 0)
    await tx
      .insertInto('province.charge')
      .values(charges.map(({ unitId, weight }) => ({ field_title: title, unit_id: unitId, weight })))
      .execute()
  return { done: true as const }
}
