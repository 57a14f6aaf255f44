/** A year entered by hand, or corrected, with the decision it stands in. */
import type { Call, Tx } from '../../../platform/http/call.ts'
import { dayIn, formatDay, formatInstant } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { province as doors } from '../contract.ts'
import { refuse, refuseIf } from '../refusals.vi.ts'
import { whyNotResult } from '../rules/result.ts'
import { addResult, keepFields, resultRow } from './keep-result.ts'

/** @throws Refusal when it is gone, or somebody was faster. */
async function held(tx: Tx, resultId: string, version: number) {
  const row = await tx
    .selectFrom('province.result')
    .select(['version', 'changed_by_name', 'changed_at'])
    .where('id', '=', resultId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return refuse('province.not-found')
  if (row.version !== version)
    return refuse('province.stale', { by: row.changed_by_name, at: formatInstant(row.changed_at) })
  return row
}

/** @throws Refusal when the year stands already. */
async function refuseTaken(tx: Tx, province: string, year: number, resultId: string | null): Promise<void> {
  const other = await tx
    .selectFrom('province.result')
    .select('id')
    .where('province', '=', province)
    .where('year', '=', year)
    .executeTakeFirst()
  if (other && other.id !== resultId) refuse('province.year-taken', { province, year }, 'year')
}

export async function saveResult({ tx, actor, now }: Call, input: InputOf<typeof doors.saveResult>) {
  const { resultId, version, ...written } = input
  refuseIf(whyNotResult(written, dayIn(now)))
  if (resultId !== null) await held(tx, resultId, version)
  await refuseTaken(tx, written.province, written.year, resultId)
  const source = `Quyết định số ${written.decisionNumber} ngày ${formatDay(written.decisionDay)}`
  const result = { ...written, source, basis: 'entered' as const }
  const by = { name: actor.fullName, at: now }
  if (resultId === null) return { resultId: await addResult(tx, result, by), version: 1 }
  await tx
    .updateTable('province.result')
    .set({ ...resultRow(result, by), version: version + 1 })
    .where('id', '=', resultId)
    .execute()
  await tx.deleteFrom('province.field').where('result_id', '=', resultId).execute()
  await keepFields(tx, resultId, result.fields)
  return { resultId, version: version + 1 }
}
