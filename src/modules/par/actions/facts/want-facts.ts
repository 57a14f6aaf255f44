/** Asks for figures to be computed in the background: of one sheet because somebody wants to know, of a round when it opens. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { computeFactsWanted } from '../../jobs-wanted.ts'
import { oneRound } from '../../queries/rounds/round-list.ts'
import { type OpenedSheet, openedSheet } from '../../queries/sheets/opened-sheet.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { whyNotEdit } from '../../rules/sheets/self-assessment.ts'

const ofSheet = async ({ jobs }: Call, { row }: OpenedSheet) => ({
  runId: await jobs.add(computeFactsWanted, `Tính lại số liệu tự tính: ${row.unit_name}`, { assessmentId: row.id }),
})

export async function recomputeFacts(call: Call, { assessmentId }: InputOf<typeof par.recomputeFacts>) {
  const sheet = await openedSheet(call.tx, assessmentId)
  refuseIf(whyNotEdit(sheet.open, call.now))
  return ofSheet(call, sheet)
}

/** What was frozen stays: it is told what there is by now. */
export async function recomputeFactsToAppraise(
  call: Call,
  { assessmentId }: InputOf<typeof par.recomputeFactsToAppraise>,
) {
  const sheet = await openedSheet(call.tx, assessmentId)
  if (sheet.row.status === 'published') refuse('par.already-published')
  return ofSheet(call, sheet)
}

export async function recomputeRoundFacts(
  { tx, jobs }: Call,
  { roundId }: InputOf<typeof par.recomputeRoundFacts>,
): Promise<{ runId: string }> {
  const { name, status } = await oneRound(tx, roundId)
  if (status === 'published') refuse('par.already-published')
  return { runId: await jobs.add(computeFactsWanted, `Tính lại số liệu tự tính: ${name}`, { roundId }) }
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
