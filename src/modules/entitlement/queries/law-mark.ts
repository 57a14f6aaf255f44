/** Laws, and the permissions that change them for some units, as one short text: what says anything else has another. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import { permissionsMark } from '../../law/index.ts'
import type { Law } from '../../personnel/index.ts'

export async function lawMark(tx: Tx, ...laws: Law[]): Promise<string> {
  const { rows } = await sql<{ mark: string }>`
    select encode(sha256(convert_to(${JSON.stringify([laws, await permissionsMark(tx, 'personnel')])}, 'UTF8')), 'hex') as mark`.execute(
    tx,
  )
  return (rows[0] as (typeof rows)[number]).mark
}
