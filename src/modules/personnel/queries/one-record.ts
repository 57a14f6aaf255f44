/** One record as of a day, as known at an instant: its head and the lines of the parts the door opens. */
import type { Call } from '../../../platform/http/call.ts'
import type { InputOf, OutputOf } from '../../../shared/endpoint.ts'
import type { personnel } from '../contract.ts'
import { refuse } from '../refusals.vi.ts'
import { maskedId } from '../rules/citizen-id.ts'
import { linesOf } from './events-of.ts'

export async function oneRecord(
  { tx }: Call,
  { recordId, asOf, known }: InputOf<typeof personnel.record>,
): Promise<OutputOf<typeof personnel.record>> {
  const record = await tx.selectFrom('personnel.record').selectAll().where('id', '=', recordId).executeTakeFirst()
  if (!record) return refuse('personnel.not-found')
  const lines = await linesOf(tx, [recordId], { known: known ?? null, asOf: asOf ?? null })
  return {
    id: record.id,
    unitId: record.unit_id,
    usingUnitId: record.using_unit_id,
    fullName: record.full_name,
    sex: record.sex,
    bornOn: record.born_on,
    bornPrecision: record.born_precision,
    citizenId: maskedId(record.citizen_id),
    personKind: record.person_kind,
    rank: record.rank,
    postTitle: record.post_title,
    photo: record.photo_sha256,
    state: record.state,
    version: record.version,
    lines: lines.map(({ recordId: _, values, part, ...line }) => ({
      ...line,
      part,
      values: part === 'citizen-id' ? { ...values, number: maskedId(String(values.number ?? '')) } : values,
    })),
  }
}
