/** One record as of a day, as known at an instant: its head and the lines of the parts the door opens. */
import type { Call, Tx } from '../../../../platform/http/call.ts'
import { dayIn } from '../../../../shared/dates.ts'
import type { InputOf, OutputOf } from '../../../../shared/endpoint.ts'
import { unitName } from '../../../organization/index.ts'
import type { personnel } from '../../contract.ts'
import { refuse } from '../../refusals.vi.ts'
import { maskedId } from '../../rules/citizen-id.ts'
import type { RecordState } from '../../rules/life/state.ts'
import type { TakenStep } from '../../rules/life/state-on.ts'
import { disposedBy } from '../disposal/disposed-by.ts'
import { provenLines } from './proven-lines.ts'

export async function oneRecord(
  { tx, now }: Call,
  { recordId, asOf, known }: InputOf<typeof personnel.record>,
): Promise<OutputOf<typeof personnel.record>> {
  const record = await tx.selectFrom('personnel.record').selectAll().where('id', '=', recordId).executeTakeFirst()
  if (!record) return refuse('personnel.not-found')
  const steps = await stepsOf(tx, recordId)
  return {
    id: record.id,
    unitId: record.unit_id,
    unitName: (await unitName(tx, record.unit_id, dayIn(now))) ?? '',
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
    mergedInto: await mergedInto(tx, record.merged_into),
    // Whoever asks of himself reads no order of disposal; there is one of a disposed record alone.
    disposal: record.state === 'disposed' ? ((await disposedBy(tx, [record.id])).get(record.id) ?? null) : null,
    openedOn: record.opened_on,
    firstState: steps[0]?.from ?? (record.state as RecordState),
    steps: known === undefined ? steps : steps.filter(({ at }) => Date.parse(at) <= Date.parse(known)),
    version: record.version,
    // Ordinary ones alone: this door opens nothing else, and says so itself too.
    lines: await provenLines(tx, recordId, { known, asOf, sensitivity: 'ordinary' }),
  }
}

async function stepsOf(tx: Tx, recordId: string): Promise<TakenStep[]> {
  const steps = await tx
    .selectFrom('personnel.record_step')
    .select(['from_state', 'to_state', 'taken_at'])
    .where('record_id', '=', recordId)
    .orderBy('id')
    .execute()
  return steps.map((step) => ({
    from: step.from_state as RecordState,
    to: step.to_state as RecordState,
    at: step.taken_at,
  }))
}

/** One's own, with everything that is known of oneself. */
export async function ownRecord(call: Call, at: InputOf<typeof personnel.ownRecord>) {
  const own = await call.tx.selectFrom('personnel.record').select('id').executeTakeFirst()
  if (!own) return { record: null }
  const record = await oneRecord(call, { recordId: own.id, ...at })
  return { record: { ...record, lines: await provenLines(call.tx, own.id, at) } }
}

async function mergedInto(tx: Tx, id: string | null): Promise<{ id: string; fullName: string | null } | null> {
  if (id === null) return null
  const kept = await tx
    .selectFrom('personnel.record')
    .select('full_name as fullName')
    .where('id', '=', id)
    .executeTakeFirst()
  return { id, fullName: kept?.fullName ?? null }
}
