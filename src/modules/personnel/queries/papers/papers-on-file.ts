/** The papers that lie in files now, or lay there at the end of a day: what came later was not there, what was taken out since was. */
import type { Tx } from '../../../../platform/http/call.ts'
import { lastInstantOf } from '../../../../shared/dates.ts'

export function papersOnFile(tx: Tx, recordIds: readonly string[], day: string | null) {
  const papers = tx.selectFrom('personnel.paper').where('record_id', 'in', recordIds)
  return day === null
    ? papers.where('withdrawn_at', 'is', null)
    : papers
        .where('received_on', '<=', day)
        .where((e) => e.or([e('withdrawn_at', 'is', null), e('withdrawn_at', '>', lastInstantOf(day))]))
}
