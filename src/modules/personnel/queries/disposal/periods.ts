/** How long closed files are kept: what the software assumes, then what the office entered, in that order. */
import type { Call, Tx } from '../../../../platform/http/call.ts'
import type { OutputOf } from '../../../../shared/endpoint.ts'
import type { disposals, RetentionPeriod } from '../../contract/disposal.ts'
import { OWN_PERIODS, RETENTION_CONFIDENCE, RETENTION_WARNING } from '../../rules/life/retention.ts'

export async function retention({ tx }: Call): Promise<OutputOf<typeof disposals.retention>> {
  return { periods: await periodsOf(tx), warning: RETENTION_WARNING, confidence: RETENTION_CONFIDENCE }
}

export async function periodsOf(tx: Tx): Promise<RetentionPeriod[]> {
  const entered = await tx
    .selectFrom('personnel.retention')
    .select(['id', 'person_kind as personKind', 'closed_from as closedFrom', 'closed_to as closedTo', 'years', 'basis'])
    .select(['entered_by_name as enteredByName', 'entered_at as enteredAt'])
    .orderBy('id')
    .execute()
  return [...OWN_PERIODS.map((own) => ({ ...own, id: null, enteredByName: null, enteredAt: null })), ...entered]
}
