/** What files lack is worked out anew and kept, so that a unit is asked for it as a list. */
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/http/call.ts'
import { chunksOf } from '../../../../shared/chunks.ts'
import { careersOf } from '../../queries/papers/career-of.ts'
import type { Career } from '../../rules/papers/career.ts'
import { componentOf } from '../../rules/papers/components.ts'
import { missingOf } from '../../rules/papers/missing.ts'

/** Of what the door opens: rows of sensitive papers are neither seen nor touched by a door that does not open them. */
export async function noteMissing(tx: Tx, recordIds: readonly string[], day: string): Promise<void> {
  for (const some of chunksOf(recordIds, 500)) {
    const careers = await careersOf(tx, some)
    await tx.deleteFrom('personnel.missing_paper').where('record_id', 'in', some).execute()
    await addMissing(tx, careers, day)
  }
}

/** What files lack of which nothing was noted yet. One value for all: a statement of a value for each column of each row is long to read. */
export async function addMissing(tx: Tx, careers: ReadonlyMap<string, Career>, day: string): Promise<void> {
  const opened = await openedTo(tx)
  const rows = [...careers].flatMap(([recordId, career]) =>
    missingOf(career, day)
      .map((missing) => ({
        ...missing,
        recordId,
        sensitivity: componentOf(missing.component)?.sensitivity ?? 'ordinary',
      }))
      .filter(({ sensitivity }) => opened.has(sensitivity)),
  )
  await sql`insert into personnel.missing_paper (record_id, component, period, event_id, owes, due_on, law, sensitivity)
    select m."recordId", m.component, m.period, m."eventId", m.owes, m."dueOn", m.law, m.sensitivity
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) m ("recordId" uuid, component text, period int, "eventId" uuid,
      owes text, "dueOn" date, law text, sensitivity text)`.execute(tx)
}

async function openedTo(tx: Tx): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ opened: string[] }>`select personnel.opened() as opened`.execute(tx)
  return new Set(['ordinary', ...(rows[0]?.opened ?? [])])
}
