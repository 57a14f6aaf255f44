/** What files lack is worked out anew and kept, so that a unit is asked for it as a list. */
import type { Tx } from '../../../platform/http/call.ts'
import { chunksOf } from '../../../shared/chunks.ts'
import { careersOf } from '../queries/career-of.ts'
import { componentOf } from '../rules/papers/components.ts'
import { missingOf } from '../rules/papers/missing.ts'

/** Of what the door opens: rows of sensitive papers are neither seen nor touched by a door that does not open them. */
export async function noteMissing(tx: Tx, recordIds: readonly string[], day: string): Promise<void> {
  for (const some of chunksOf(recordIds, 500)) {
    const careers = await careersOf(tx, some)
    await tx.deleteFrom('personnel.missing_paper').where('record_id', 'in', some).execute()
    const rows = [...careers].flatMap(([recordId, career]) =>
      missingOf(career, day).map(({ component, period, eventId, owes, dueOn, law }) => ({
        record_id: recordId,
        component,
        period,
        event_id: eventId,
        owes,
        due_on: dueOn,
        law,
        sensitivity: componentOf(component)?.sensitivity ?? 'ordinary',
      })),
    )
    for (const part of chunksOf(rows, 2_000)) await tx.insertInto('personnel.missing_paper').values(part).execute()
  }
}
