/** A draft held for one change: as its editor saw it, or the change is refused with who was faster. */
import type { Tx } from '../../../../platform/http/call.ts'
import { formatInstant } from '../../../../shared/dates.ts'
import { refuse } from '../../refusals.vi.ts'

export async function heldDraft(tx: Tx, setId: string, version?: number) {
  const held = await tx
    .selectFrom('par.criteria_set')
    .select(['id', 'status', 'version', 'saved_by_name', 'saved_at'])
    .where('id', '=', setId)
    .forUpdate()
    .executeTakeFirst()
  if (!held) return refuse('par.not-found')
  if (held.status === 'issued') return refuse('par.set-issued')
  if (version !== undefined && version !== held.version)
    refuse('par.stale-set', {
      by: held.saved_by_name ?? 'Có người',
      at: held.saved_at === null ? '' : formatInstant(held.saved_at),
    })
  return held
}

/** Two sets of one year are told apart by their names. */
export async function refuseTakenName(tx: Tx, { name, year, setId }: { name: string; year: number; setId?: string }) {
  const taken = await tx
    .selectFrom('par.criteria_set')
    .select('id')
    .where('name', '=', name)
    .where('year', '=', year)
    .executeTakeFirst()
  if (taken && taken.id !== setId) refuse('par.set-name-taken', { name, year })
}
