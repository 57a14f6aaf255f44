/** How far the move is, unit by unit. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../platform/http/call.ts'
import type { InputOf, OutputOf } from '../../../shared/endpoint.ts'
import { unitNames } from '../../organization/index.ts'
import type { banding } from '../contract.ts'
import { type Count, progressOf, type UnitProgress } from '../rules/placing.ts'
import { ground } from './campaign.ts'
import { doneBefore } from './law-of-bands.ts'
import { type Asked, publicEmployees } from './placed.ts'

export async function unitsProgress(tx: Tx, asked: Asked): Promise<UnitProgress[]> {
  const { rows } = await sql<Count>`${await publicEmployees(tx, asked)}
    select unit_id as "unitId", stage as "placing", count(*)::int as people from found group by 1, 2`.execute(tx)
  return progressOf(rows)
}

export async function progress(
  call: Call,
  { unitId }: InputOf<typeof banding.progress>,
): Promise<OutputOf<typeof banding.progress>> {
  const { tx } = call
  const { campaign, today, on, law } = await ground(call)
  const units = await unitsProgress(tx, { unitId, today, on, law })
  const names = await unitNames(
    tx,
    [...(unitId === undefined ? [] : [unitId]), ...units.map((unit) => unit.unitId)],
    today,
  )
  return {
    campaign,
    on,
    doneBefore: doneBefore(law, on),
    unitName: unitId === undefined ? null : (names.get(unitId) ?? null),
    units: units
      .map((unit) => ({ ...unit, unitName: names.get(unit.unitId) ?? '' }))
      .toSorted((a, b) => a.unitName.localeCompare(b.unitName, 'vi')),
  }
}
