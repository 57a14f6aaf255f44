/** The set of departments of 2025 with bodies named, grown from that of 2024: appraised by several, compared year by year. It stays a model and says so. */
import { copyCriteriaSet } from '../../modules/par/index.ts'
import { SYSTEM, type Tx } from '../../platform/http/call.ts'
import { setId } from './seeding.ts'

/** By area: the department in charge of the field. */
export const BODIES: Readonly<Record<string, string>> = { '2': 'Sở Tư pháp', '6': 'Sở Tài chính' }

export async function setWithBodies(tx: Tx, now: Date): Promise<string> {
  const before = await setId(tx, 'department', 2024)
  const model = await setId(tx, 'department', 2025)
  const { name } = await tx
    .selectFrom('par.criteria_set')
    .select('name')
    .where('id', '=', model)
    .executeTakeFirstOrThrow()
  const { setId: id } = await copyCriteriaSet(
    { tx, actor: SYSTEM, now },
    { setId: before, name: `${name}, có cơ quan thẩm định`, year: 2025, level: 'department' },
  )
  for (const [code, body] of Object.entries(BODIES))
    await tx
      .updateTable('par.criterion')
      .set({ appraising_body: body })
      .where('set_id', '=', id)
      .where('code', '=', code)
      .execute()
  await tx
    .updateTable('par.criteria_set')
    .set({ status: 'issued', issued_at: now.toISOString() })
    .where('id', '=', id)
    .execute()
  return id
}
