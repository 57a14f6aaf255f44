/** The decision of this number and day at this unit: written down once, however many people it is about. */
import type { Tx } from '../../../../platform/http/call.ts'

export interface PaperSaid {
  number: string
  decidedOn: string
  issuer: string
  signer: string
}

export async function decisionOf(tx: Tx, unitId: number, paper: PaperSaid): Promise<string> {
  await tx
    .insertInto('personnel.decision')
    .values({
      ...{ unit_id: unitId, number: paper.number, decided_on: paper.decidedOn, issuer: paper.issuer },
      signer: paper.signer === '' ? null : paper.signer,
    })
    .onConflict((on) => on.columns(['unit_id', 'number', 'decided_on']).doNothing())
    .execute()
  const { id } = await tx
    .selectFrom('personnel.decision')
    .select('id')
    .where('unit_id', '=', unitId)
    .where('number', '=', paper.number)
    .where('decided_on', '=', paper.decidedOn)
    .executeTakeFirstOrThrow()
  return id
}
