/** Asks for figures to be computed in the background: of one sheet because somebody wants to know, of a round when it opens. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { computeFactsWanted } from '../../jobs-wanted.ts'
import { openedSheet } from '../../queries/sheets/opened-sheet.ts'
import { refuseIf } from '../../refusals.vi.ts'
import { whyNotEdit } from '../../rules/sheets/self-assessment.ts'

export async function recomputeFacts({ tx, now, jobs }: Call, { assessmentId }: InputOf<typeof par.recomputeFacts>) {
  const sheet = await openedSheet(tx, assessmentId)
  refuseIf(whyNotEdit(sheet.open, now))
  const label = `Tính lại số liệu tự tính: ${sheet.row.unit_name}`
  return { runId: await jobs.add(computeFactsWanted, label, { assessmentId }, `par.facts:${assessmentId}`) }
}

export async function wantFactsOfRound(
  { tx, jobs }: Pick<Call, 'tx' | 'jobs'>,
  { roundId, name }: { roundId: string; name: string },
): Promise<void> {
  const some = await tx
    .selectFrom('par.criterion as c')
    .innerJoin('par.round_block as b', 'b.set_id', 'c.set_id')
    .select('c.id')
    .where('b.round_id', '=', roundId)
    .where('c.fact', 'is not', null)
    .limit(1)
    .execute()
  if (some.length > 0) await jobs.add(computeFactsWanted, `Tính số liệu tự tính: ${name}`, { roundId })
}
