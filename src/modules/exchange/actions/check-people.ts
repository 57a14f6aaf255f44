/** People held against the structure as they would go out today: what is wrong, and the digest by which a change is known. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import { GONE } from '../../personnel/index.ts'
import { findingsOf, toldFinding } from '../queries/record-check.ts'
import { STRUCTURE } from '../queries/structure.ts'
import { peopleOut, type Wanted } from '../queries/told-people.ts'
import { sha256Of } from '../reports/sha256.ts'
import type { Finding } from '../rules/finding.ts'
import { jsonOf } from '../rules/person.ts'

/** What the list shows of one; the rest is counted. */
const MOST_TOLD = 20
const SENSITIVE = new Set(STRUCTURE.parts.filter(({ sensitivity }) => sensitivity !== 'ordinary').map(({ key }) => key))

/** As the system alone, which sees all parts. */
export async function checkPeople(tx: Tx, ids: readonly string[], day: string): Promise<void> {
  if (ids.length === 0) return
  const wanted = await standing(tx, ids)
  const people = await peopleOut(tx, wanted)
  const rows = await Promise.all(
    people.map(async ({ id, person }) => {
      const findings = findingsOf(person, day)
      const count = (weight: Finding['weight']) => findings.filter((finding) => finding.weight === weight).length
      const told = findings.filter(({ part }) => part === null || !SENSITIVE.has(part)).slice(0, MOST_TOLD)
      return {
        ...{ record_id: id, digest: await sha256Of(new TextEncoder().encode(jsonOf(person))) },
        ...{ errors: count('error'), lacking: count('lacking'), notes: count('note') },
        findings: JSON.stringify(told.map(toldFinding)),
      }
    }),
  )
  const there = new Set(wanted.map(({ id }) => id))
  const gone = ids.filter((id) => !there.has(id))
  if (gone.length > 0) await tx.deleteFrom('exchange.person_check').where('record_id', 'in', gone).execute()
  if (rows.length === 0) return
  await tx
    .insertInto('exchange.person_check')
    .values(rows)
    .onConflict((on) =>
      on.column('record_id').doUpdateSet({
        ...{ digest: sql`excluded.digest`, errors: sql`excluded.errors`, lacking: sql`excluded.lacking` },
        ...{ notes: sql`excluded.notes`, findings: sql`excluded.findings` },
      }),
    )
    .execute()
}

/** Those that say something still. */
async function standing(tx: Tx, ids: readonly string[]): Promise<Wanted[]> {
  const rows = await tx
    .selectFrom('personnel.record')
    .select(['id', 'full_name as fullName', 'opened_on as openedOn'])
    .where('id', 'in', ids)
    .where('merged_into', 'is', null)
    .where('state', 'not in', GONE)
    .execute()
  return rows.map((row) => ({ ...row, withheld: new Set<string>() }))
}
