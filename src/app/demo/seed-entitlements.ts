/** What falls due in the demo is there from the first start on. */
import { noteDue } from '../../modules/entitlement/actions/note-due.ts'
import { keepNoting, standing } from '../../modules/entitlement/actions/noting.ts'
import type { Tx } from '../../platform/http/call.ts'
import { dayIn } from '../../shared/dates.ts'

export async function seedEntitlements(tx: Tx, now: Date): Promise<void> {
  const records = await tx.selectFrom('personnel.record').select('id').execute()
  await noteDue(
    tx,
    records.map(({ id }) => id),
    dayIn(now),
  )
  await keepNoting({ tx, now }, await standing(tx))
}
