/** Who stands at the door: one round trip before every request (see identity.enter in the migrations). */
import { sql } from 'kysely'
import type { Gate } from '../../platform/http/gate.ts'
import { hashOf } from '../../platform/seals/hash.ts'

interface Entered {
  account_id: string
  full_name: string
  unit_id: number | null
  everywhere: boolean
  units: number[]
}

const STRANGER = { actor: null, everywhere: false, units: [] } as const

export const gate: Gate = async (tx, { token, permission, now, isPresence }) => {
  if (token === null) return STRANGER
  const { rows } = await sql<Entered>`
    select * from identity.enter(${await hashOf(token)}::bytea, ${permission}::text, ${now.toISOString()}::timestamptz, ${isPresence})`.execute(
    tx,
  )
  const found = rows[0]
  if (!found) return STRANGER
  return {
    actor: { accountId: found.account_id, fullName: found.full_name, unitId: found.unit_id },
    everywhere: found.everywhere,
    units: found.units,
  }
}
