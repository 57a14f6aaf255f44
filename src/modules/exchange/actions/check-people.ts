/** People held against the structure as they would go out today: what is wrong, and the digest by which a change is known. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import { GONE } from '../../personnel/index.ts'
import { findingsOf, toldFinding } from '../queries/record-check.ts'
import { STRUCTURE } from '../queries/structure.ts'
import { peopleOut, type Wanted } from '../queries/told-people.ts'
import { sha256Of } from '../reports/sha256.ts'
import type { Finding } from '../rules/finding.ts'
import { jsonOf, type PersonOut } from '../rules/person.ts'

/** What the list shows of one; the rest is counted. */
const MOST_TOLD = 20
const SENSITIVE = new Set(STRUCTURE.parts.filter(({ sensitivity }) => sensitivity !== 'ordinary').map(({ key }) => key))

/** Somebody as he would go out, by whose digest a change is known. */
export interface CheckedOut {
  id: string
  person: PersonOut
  digest: string
}

/** As the system, or as whoever delivers: they see all parts. @returns those who say something still, in the order of their ids. */
export async function checkPeople(tx: Tx, ids: readonly string[], day: string): Promise<CheckedOut[]> {
  if (ids.length === 0) return []
  const wanted = await standing(tx, ids)
  const people = await peopleOut(tx, wanted)
  const checked = await Promise.all(
    people.map(async (one) => ({ ...one, digest: await sha256Of(new TextEncoder().encode(jsonOf(one.person))) })),
  )
  const rows = checked.map(({ id, person, digest }) => {
    const findings = findingsOf(person, day)
    const count = (weight: Finding['weight']) => findings.filter((finding) => finding.weight === weight).length
    const told = findings.filter(({ part }) => part === null || !SENSITIVE.has(part)).slice(0, MOST_TOLD)
    return {
      record_id: id,
      digest,
      errors: count('error'),
      lacking: count('lacking'),
      notes: count('note'),
      findings: JSON.stringify(told.map(toldFinding)),
    }
  })
  const there = new Set(wanted.map(({ id }) => id))
  const gone = ids.filter((id) => !there.has(id))
  if (gone.length > 0) await tx.deleteFrom('exchange.person_check').where('record_id', 'in', gone).execute()
  if (rows.length === 0) return []
  await tx
    .insertInto('exchange.person_check')
    .values(rows)
    .onConflict((on) =>
      on.column('record_id').doUpdateSet({
        digest: sql`excluded.digest`,
        errors: sql`excluded.errors`,
        lacking: sql`excluded.lacking`,
        notes: sql`excluded.notes`,
        findings: sql`excluded.findings`,
      }),
    )
    .execute()
  return checked
}

/** Those that say something still; in one order, so that two that check at once wait for each other. */
async function standing(tx: Tx, ids: readonly string[]): Promise<Wanted[]> {
  const rows = await tx
    .selectFrom('personnel.record')
    .select(['id', 'full_name as fullName', 'opened_on as openedOn'])
    .where('id', 'in', ids)
    .where('merged_into', 'is', null)
    .where('state', 'not in', GONE)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, withheld: new Set<string>() }))
}
