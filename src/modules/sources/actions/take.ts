/** A snapshot's values become the round's; they stay when a later snapshot comes, until somebody takes again. */
import type { Call } from '../../../platform/http/call.ts'
import { dayIn, formatDay } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { takeValues } from '../../par/index.ts'
import type { sources } from '../contract.ts'
import { sourceOfId } from '../queries/one-source.ts'
import { snapshotOfId } from '../queries/snapshots.ts'
import { previewTaking } from '../queries/taking.ts'
import { refuse } from '../refusals.vi.ts'

export async function take(call: Call, { snapshotId, roundId, mark, overEntered }: InputOf<typeof sources.take>) {
  const snapshot = await snapshotOfId(call.tx, snapshotId)
  // Two who take into the same round do so one after the other, and the second sees what the first did.
  const source = await sourceOfId(call.tx, snapshot.source_id, { lock: true })
  const preview = await previewTaking(call, { snapshotId, roundId, overEntered })
  if (preview.mark !== mark) return refuse('sources.taking-stale')
  const values = preview.rows.flatMap(({ unitId, criterionId, next, effect }) =>
    next !== null && (effect === 'new' || effect === 'replaced')
      ? [{ unitId, criterionId, percent: next.percent }]
      : [],
  )
  if (values.length === 0) return refuse('sources.nothing-to-take')
  const day = formatDay(dayIn(new Date(snapshot.taken_at)))
  const origin = {
    origin: 'snapshot' as const,
    originId: snapshotId,
    asOf: snapshot.period_to,
    source: `${source.name}, ${snapshot.period}, số liệu lấy ngày ${day}`,
  }
  return { taken: await takeValues(call, roundId, values, origin) }
}
