/** The units a list is asked for, and how far what is kept reaches. */
import type { Tx } from '../../../platform/http/call.ts'
import { unitsOn } from '../../organization/index.ts'

/** The unit and all below it; null: all that the asker sees. */
export const unitsAsked = async (tx: Tx, unitId: number | undefined, day: string): Promise<number[] | null> =>
  unitId === undefined ? null : [unitId, ...(await unitsOn(tx, day, { within: unitId })).map((unit) => unit.unitId)]

export async function notedAt(tx: Tx): Promise<string | null> {
  const noting = await tx.selectFrom('entitlement.noting').select('noted_at').executeTakeFirst()
  return noting ? new Date(noting.noted_at).toISOString() : null
}
