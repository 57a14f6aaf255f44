/** What falls due in the demo is there from the first start on. */
import { noteDue } from '../../modules/entitlement/actions/note-due.ts'
import { keepNoting, standing } from '../../modules/entitlement/actions/noting.ts'
import { proposeEarly } from '../../modules/entitlement/actions/propose-early.ts'
import { earlyList } from '../../modules/entitlement/queries/early-list.ts'
import type { Tx } from '../../platform/http/call.ts'
import { dayIn } from '../../shared/dates.ts'
import { accountNamed, callOf } from './as-account.ts'

/** So many of the sample department are proposed for a step before its time. */
const PROPOSED = 3

export async function seedEarlyProposals(tx: Tx, unitId: number, now: Date): Promise<void> {
  const call = callOf(tx, await accountNamed(tx, 'hoso.so'), now)
  const year = Number(dayIn(now).slice(0, 4))
  const { rows, most } = await earlyList(call, { unitId, year })
  const fit = rows.filter(({ whyNot }) => whyNot === null).slice(0, Math.min(PROPOSED, most ?? 0))
  for (const { recordId } of fit)
    await proposeEarly(call, { recordId, year, ground: `Chiến sĩ thi đua cơ sở năm ${year} (giả định)` })
}

export async function seedEntitlements(tx: Tx, now: Date): Promise<void> {
  const records = await tx.selectFrom('personnel.record').select('id').execute()
  await noteDue(
    tx,
    records.map(({ id }) => id),
    dayIn(now),
  )
  await keepNoting({ tx, now }, await standing(tx))
}
