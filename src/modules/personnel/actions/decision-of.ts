/** The decision of this number and day at this unit: written down once, however many people it is about. */
import type { Tx } from '../../../platform/http/call.ts'
import { formatDay } from '../../../shared/dates.ts'
import { refuse } from '../refusals.vi.ts'
import type { Sensitivity } from '../rules/parts.ts'

export interface PaperSaid {
  number: string
  decidedOn: string
  issuer: string
  signer: string
  about?: string
  /** Of the facts it makes. */
  sensitivity?: Sensitivity
}

/** @throws Refusal when another body issued one of this number on this day. */
export async function decisionOf(
  tx: Tx,
  unitId: number,
  { number, decidedOn, issuer, signer, about = '', sensitivity = 'ordinary' }: PaperSaid,
): Promise<string> {
  await tx
    .insertInto('personnel.decision')
    .values({
      unit_id: unitId,
      number,
      decided_on: decidedOn,
      issuer,
      about,
      sensitivity,
      signer: signer === '' ? null : signer,
    })
    .onConflict((on) => on.columns(['unit_id', 'number', 'decided_on']).doNothing())
    .execute()
  const found = await tx
    .selectFrom('personnel.decision')
    .select(['id', 'issuer', 'sensitivity'])
    .where('unit_id', '=', unitId)
    .where('number', '=', number)
    .where('decided_on', '=', decidedOn)
    .executeTakeFirst()
  // One that is not seen is of facts this door does not open.
  if (!found || found.issuer !== issuer)
    return refuse('personnel.number-taken', { number, day: formatDay(decidedOn) }, 'number')
  if (sensitivity !== 'ordinary' && found.sensitivity !== sensitivity)
    await tx.updateTable('personnel.decision').set({ sensitivity }).where('id', '=', found.id).execute()
  return found.id
}
