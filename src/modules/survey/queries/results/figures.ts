/** Computed results as they are kept: only what may be shown is there. */
import type { Tx } from '../../../../platform/http/call.ts'
import { pointsFromDecimal } from '../../../../shared/points.ts'
import type { Figure } from '../../contract.ts'

export type FigureOfTarget = Figure & { targetId: string }

const whole = (decimal: string | null) => (decimal === null ? null : pointsFromDecimal(decimal))

export async function figures(tx: Tx, surveyId: string, only: { targetId?: string } = {}): Promise<FigureOfTarget[]> {
  const query = tx
    .selectFrom('survey.result as r')
    .innerJoin('survey.target as t', 't.id', 'r.target_id')
    .where('t.survey_id', '=', surveyId)
    .select(['r.target_id', 'r.about', 'r.key', 'r.group_id', 'r.answers', 'r.population', 'r.is_weighted'])
    .select(['r.mean', 'r.low', 'r.high', 'r.deviation', 'r.error', 'r.degrees'])
  const asked =
    only.targetId === undefined
      ? query.where('r.group_id', 'is', null).where('r.about', '<>', 'question')
      : query.where('r.target_id', '=', only.targetId)
  return (await asked.execute()).map((row) => ({
    targetId: row.target_id,
    about: row.about,
    key: row.key,
    groupId: row.group_id,
    answers: row.answers,
    population: row.population,
    isWeighted: row.is_weighted,
    mean: whole(row.mean),
    low: whole(row.low),
    high: whole(row.high),
    deviation: whole(row.deviation),
    error: whole(row.error),
    degrees: whole(row.degrees),
  }))
}
