/** Gives one unit longer than the others. */
import type { Call } from '../../../../platform/http/call.ts'
import { formatInstant } from '../../../../shared/dates.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { openedSheet } from '../../queries/sheets/opened-sheet.ts'
import { refuse } from '../../refusals.vi.ts'
import { isOpenToUnit } from '../../rules/sheets/assessment-state.ts'

/** The reason stands on the sheet and in its history. */
export async function extendUnit(
  { tx, now }: Call,
  { assessmentId, extendedTo, reason }: InputOf<typeof par.extendUnit>,
) {
  const { row, open, windows } = await openedSheet(tx, assessmentId, 'update')
  if (row.status === 'published') return refuse('par.already-published')
  if (!isOpenToUnit(open.status)) return refuse('par.already-submitted')
  const closesAt = windows.find(({ stage }) => stage === 'self-assessment')?.closesAt
  // Compared as instants: the page may send another offset or precision than the database gives.
  if (Date.parse(extendedTo) <= Math.max(now.getTime(), closesAt === undefined ? 0 : Date.parse(closesAt)))
    return refuse('par.extension-too-early', { closes: closesAt === undefined ? '' : formatInstant(closesAt) })
  await tx
    .updateTable('par.assessment')
    .set({ extended_to: extendedTo, extension_reason: reason })
    .where('id', '=', assessmentId)
    .execute()
  return { done: true as const }
}
