/** One value of one sheet, held: nobody changes it meanwhile, and who saw another is told. */
import type { Call } from '../../../../platform/http/call.ts'
import { formatInstant } from '../../../../shared/dates.ts'
import { leafOfSheet, type OpenedSheet, openedSheet } from '../../queries/sheets/opened-sheet.ts'
import type { ValueRow } from '../../queries/values/imported-from.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { whyNotValue } from '../../rules/imports/entered-value.ts'
import type { Leaf } from '../../rules/sheets/self-assessment.ts'

export interface ValueToChange {
  sheet: OpenedSheet
  leaf: Leaf
  now: ValueRow | null
  /** Keeps papers for the round; null where the round has none. */
  consolidatingUnitId: number | null
}

export async function valueToEnter(
  { tx }: Pick<Call, 'tx'>,
  assessmentId: string,
  criterionId: string,
): Promise<ValueToChange> {
  const sheet = await openedSheet(tx, assessmentId, 'update', 'unit')
  const leaf = leafOfSheet(sheet, criterionId)
  const round = await tx
    .selectFrom('par.round')
    .select(['status', 'consolidating_unit_id'])
    .where('id', '=', sheet.row.round_id)
    .executeTakeFirstOrThrow()
  refuseIf(whyNotValue({ status: sheet.row.status, roundStatus: round.status }, leaf))
  const now = await tx
    .selectFrom('par.imported_value')
    .selectAll()
    .where('assessment_id', '=', assessmentId)
    .where('criterion_id', '=', criterionId)
    .executeTakeFirst()
  return { sheet, leaf, now: now ?? null, consolidatingUnitId: round.consolidating_unit_id }
}

/** @param version of the value that was seen; 0: none. @throws Refusal when it is another by now. */
export function refuseStaleValue({ leaf, now }: ValueToChange, version: number): void {
  const { code } = leaf
  if (now === null && version !== 0) refuse('par.value-gone', { code })
  if (now !== null && now.version !== version)
    refuse('par.stale-value', { code, by: now.imported_by_name, at: formatInstant(now.imported_at) })
}
