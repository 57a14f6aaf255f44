/** Who opened a record: from the log of doors, by person and day. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../../platform/http/call.ts'
import { dayIn } from '../../../../shared/dates.ts'
import { unitNames } from '../../../organization/index.ts'
import { ownRecordId, recordWithin } from './record-within.ts'

const PAGE_SIZE = 50

export const recordLooks = async ({ tx, now }: Call, { recordId, page }: { recordId: string; page: number }) =>
  looksAt(tx, await recordWithin(tx, recordId), page, dayIn(now))

export const ownLooks = async ({ tx, now }: Call, { page }: { page: number }) =>
  looksAt(tx, await ownRecordId(tx), page, dayIn(now))

interface Look {
  day: string
  last_at: string
  person_name: string
  unit_id: number | null
  doors: string[]
  times: number
  total: number
}

async function looksAt(tx: Tx, recordId: string, page: number, today: string) {
  const { rows } = await sql<Look>`
    select day, to_json(last_at) #>> '{}' as last_at, person_name, unit_id, doors, times, total
    from personnel.looks_at(${recordId}::uuid, ${PAGE_SIZE}, ${(page - 1) * PAGE_SIZE})`.execute(tx)
  const names = await unitNames(
    tx,
    rows.flatMap(({ unit_id }) => unit_id ?? []),
    today,
  )
  return {
    looks: rows.map(({ day, last_at, person_name, unit_id, doors, times }) => ({
      day,
      lastAt: last_at,
      personName: person_name,
      doors,
      times,
      unitName: unit_id === null ? null : (names.get(unit_id) ?? null),
    })),
    total: rows[0]?.total ?? 0,
  }
}
