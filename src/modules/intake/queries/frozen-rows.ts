/** Rows that tell of what a freeze order stops are not taken; each names the order. */
import type { Tx } from '../../../platform/http/call.ts'
import { type EventToHold, type FoundAct, frozenActs, isStopped, sentenceOfFreeze } from '../../personnel/index.ts'
import type { Finding } from '../rules/people/draft.ts'
import { effectOf, type PlannedRow } from './planned-row.ts'

export async function frozenRows(
  tx: Tx,
  planned: readonly PlannedRow[],
): Promise<{ planned: PlannedRow[]; stopped: FoundAct[] }> {
  const told = planned.map((row) => ({ row, recordId: row.recordId ?? crypto.randomUUID() }))
  const events = told.flatMap(({ row, recordId }) => (row.fate === 'wrong' ? [] : eventsOf(row, recordId)))
  const stopped = (await frozenActs(tx, events, { isListed: true })).filter(isStopped)
  const byRecord = Map.groupBy(stopped, ({ recordId }) => recordId)
  return {
    stopped,
    planned: told.map(({ row, recordId }) => {
      const own = byRecord.get(recordId)
      return own ? { ...row, fate: 'wrong', findings: [...row.findings, ...own.map(findingOf)] } : row
    }),
  }
}

function eventsOf({ adds, amends }: PlannedRow, recordId: string): EventToHold[] {
  const own = { recordId, kind: 'declare', effectiveOn: '', effects: adds.map(effectOf) }
  return [...(adds.length > 0 ? [own] : []), ...amends.map((event) => ({ ...event, recordId }))]
}

const findingOf = (found: FoundAct): Finding => ({
  column: null,
  written: '',
  offers: [],
  isNote: false,
  why: { reason: 'intake.frozen', params: { why: sentenceOfFreeze(found) } },
})
