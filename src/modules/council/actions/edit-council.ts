/** Mends what is written of a council; how it decides stands once it has met. */
import type { Call } from '../../../platform/http/call.ts'
import { dayIn, formatDay } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import type { council } from '../contract.ts'
import { councilRow, rulebookOf } from '../queries/one-council.ts'
import { refuse } from '../refusals.vi.ts'

export async function editCouncil({ tx, now }: Call, input: InputOf<typeof council.editCouncil>) {
  const { councilId, version, name, decisionNumber, decisionDay: day, majority, tie, ownUnit } = input
  const row = await councilRow(tx, councilId, 'update')
  if (row.version !== version) refuse('council.stale')
  if (day > dayIn(now)) refuse('council.decision-later', { day: formatDay(day) })
  const sessions = await tx
    .selectFrom('council.session')
    .select(['held_at', 'status'])
    .where('council_id', '=', councilId)
    .orderBy('held_at')
    .execute()
  const first = sessions[0] && dayIn(new Date(sessions[0].held_at))
  if (first !== undefined && first < day)
    refuse('council.decision-after-session', { day: formatDay(day), session: formatDay(first) })
  const before = rulebookOf(row)
  const isOther = before.majority !== majority || before.tie !== tie || before.ownUnit !== ownUnit
  if (isOther && sessions.some(({ status }) => status !== 'planned')) refuse('council.rules-in-use')
  await tx
    .updateTable('council.council')
    .set({
      name,
      decision_number: decisionNumber,
      decision_day: day,
      majority,
      tie,
      own_unit: ownUnit,
      version: version + 1,
    })
    .where('id', '=', councilId)
    .execute()
  return { done: true as const }
}
