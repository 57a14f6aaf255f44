/** Who keeps what an ended unit leaves: its papers stay the papers of the unit of their day, and the keeper has them below itself. */
import type { Tx } from '../../../platform/http/call.ts'

export interface Keeping {
  unitId: number
  keeperId: number
  /** 'YYYY-MM-DD' */
  since: string
}

/** Another keeper takes the place of the one before. */
export async function keepFor(tx: Tx, kept: readonly Keeping[]): Promise<void> {
  for (const { unitId, keeperId, since } of kept)
    await tx
      .insertInto('organization.keeper')
      .values({ unit_id: unitId, keeper_id: keeperId, since })
      .onConflict((conflict) =>
        conflict.column('unit_id').doUpdateSet((eb) => ({
          keeper_id: eb.ref('excluded.keeper_id'),
          since: eb.ref('excluded.since'),
          version: eb('organization.keeper.version', '+', 1),
        })),
      )
      .execute()
}

/** The units go on after all: nobody keeps anything of theirs. */
export async function keepNoMore(tx: Tx, unitIds: readonly number[]): Promise<void> {
  if (unitIds.length > 0) await tx.deleteFrom('organization.keeper').where('unit_id', 'in', unitIds).execute()
}
