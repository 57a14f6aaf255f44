/** Notes what was done so far for a lost point. */
import type { Call } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { improvement } from '../contract.ts'
import { heldLostPoint, papersOf } from '../queries/held-lost-point.ts'
import { refuseIf } from '../refusals.vi.ts'
import { stateOf, whyNotNote } from '../rules/plan.ts'

export async function noteProgress(
  { tx, now, actor }: Call,
  { lostPointId, version, percent, words }: InputOf<typeof improvement.noteProgress>,
) {
  const { row } = await heldLostPoint(tx, lostPointId, version)
  refuseIf(whyNotNote({ remedy: row.remedy, papers: await papersOf(tx, row.id) }, percent))
  const state = stateOf(percent)
  await tx
    .insertInto('improvement.progress')
    .values({
      lost_point_id: row.id,
      noted_at: now.toISOString(),
      noted_by_name: actor.fullName,
      state,
      percent,
      words,
    })
    .execute()
  await tx
    .updateTable('improvement.lost_point')
    .set({
      state,
      percent,
      done_on: state === 'done' ? (row.done_on ?? dayIn(now)) : null,
      version: row.version + 1,
      edited_at: now.toISOString(),
      edited_by_name: actor.fullName,
    })
    .where('id', '=', row.id)
    .execute()
  return { version: row.version + 1 }
}
