/** What files lack is worked out anew and kept, so that a unit is asked for it as a list. */
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/http/call.ts'
import { chunksOf } from '../../../../shared/chunks.ts'
import { careersOf } from '../../queries/papers/career-of.ts'
import { componentOf } from '../../rules/papers/components.ts'
import { missingOf } from '../../rules/papers/missing.ts'

/** Of what the door opens: rows of sensitive papers are neither seen nor touched by a door that does not open them. */
export async function noteMissing(tx: Tx, recordIds: readonly string[], day: string): Promise<void> {
  const opened = await openedTo(tx)
  for (const some of chunksOf(recordIds, 500)) {
    const careers = await careersOf(tx, some)
    await tx.deleteFrom('personnel.missing_paper').where('record_id', 'in', some).execute()
    const rows = [...careers].flatMap(([recordId, career]) =>
      missingOf(career, day)
        .map((missing) => ({ ...missing, sensitivity: componentOf(missing.component)?.sensitivity ?? 'ordinary' }))
        .filter(({ sensitivity }) => opened.has(sensitivity))
        .map(({ component, period, eventId, owes, dueOn, law, sensitivity }) => ({
          ...{ record_id: recordId, component, period, event_id: eventId, owes, due_on: dueOn, law, sensitivity },
        })),
    )
    for (const part of chunksOf(rows, 2_000)) await tx.insertInto('personnel.missing_paper').values(part).execute()
  }
}

async function openedTo(tx: Tx): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ opened: string[] }>`select personnel.opened() as opened`.execute(tx)
  return new Set(['ordinary', ...(rows[0]?.opened ?? [])])
}
