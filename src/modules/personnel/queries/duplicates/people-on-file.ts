/** Who of many is on file already: by number of identity or by name, within reach; of numbers held out of reach only that they are. */
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/http/call.ts'
import { asNamed, type Precision } from '../../../../shared/partial-days.ts'

export interface PersonOnFile {
  recordId: string
  fullName: string
  nameKey: string
  /** As far as it is known: day, month or year. */
  bornOn: string | null
  citizenId: string | null
}

/** @param names folded. */
export async function peopleOnFile(
  tx: Tx,
  { names, numbers }: { names: readonly string[]; numbers: readonly string[] },
): Promise<PersonOnFile[]> {
  const { rows } = await sql<PersonOnFile & { precision: Precision | null }>`
    select id as "recordId", full_name as "fullName", name_key as "nameKey", citizen_id as "citizenId",
      born_on::text as "bornOn", born_precision as precision
    from personnel.record
    where merged_into is null and state <> 'withdrawn'
      and (name_key = any (${[...names]}::text[]) or citizen_id = any (${[...numbers]}::text[]))`.execute(tx)
  return rows.map(({ precision, bornOn, ...row }) => ({
    ...row,
    bornOn: bornOn && asNamed(bornOn, precision),
  }))
}

/** Numbers of identity that some record holds, wherever. */
export async function takenNumbers(tx: Tx, numbers: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ number: string }>`
    select number from personnel.taken_ids(${[...numbers]}::text[], array_fill(null::uuid, array[${numbers.length}::int]))`.execute(
    tx,
  )
  return new Set(rows.map(({ number }) => number))
}
