/** A survey held for one change: as its editor saw it, or the change is refused with who was faster. */
import type { Call, Tx } from '../../../platform/http/call.ts'
import { refuse } from '../refusals.vi.ts'

export async function heldSurvey(tx: Tx, surveyId: string, version: number) {
  const held = await tx
    .selectFrom('survey.survey')
    .select([
      'id',
      'title',
      'status',
      'version',
      'round_id as roundId',
      'opened_at as openedAt',
      'opens_at as opensAt',
      'closes_at as closesAt',
      'saved_by_name as savedByName',
    ])
    .where('id', '=', surveyId)
    .forUpdate()
    .executeTakeFirst()
  if (!held) return refuse('survey.not-found')
  if (held.version !== version) return refuse('survey.stale', { by: held.savedByName ?? 'Có người' })
  return held
}

/** What every change leaves behind: a new version, and whose it is. */
export const savedBy = ({ actor, now }: Pick<Call, 'actor' | 'now'>, held: { version: number }) => ({
  version: held.version + 1,
  saved_by_name: actor.fullName,
  saved_at: now.toISOString(),
})
