/** What a counted survey says is computed once, from the answers, and kept: only what may be shown (ADR 25). */

import type { Tx } from '../../../platform/http/call.ts'
import { chunksOf } from '../../../shared/chunks.ts'
import { decimalFromPoints, points } from '../../../shared/points.ts'
import { askedTargets } from '../queries/results/asked-targets.ts'
import { subjectsOf } from '../rules/results/form-values.ts'
import { type UnitResult, unitResults } from '../rules/results/unit-results.ts'

const decimal = (value: number | null | undefined) => (value == null ? null : decimalFromPoints(points(value)))

const rowOf = (targetId: string, { subject, groupId, answers, estimate }: UnitResult) => ({
  target_id: targetId,
  about: subject.about,
  key: subject.key,
  group_id: groupId,
  answers,
  population: estimate?.population ?? null,
  mean: decimal(estimate?.mean),
  low: decimal(estimate?.low),
  high: decimal(estimate?.high),
  deviation: decimal(estimate?.deviation),
  error: decimal(estimate?.error),
  degrees: decimal(estimate?.degrees),
  is_weighted: estimate?.isWeighted ?? false,
})

/** Counting ends with this; computed again, it says the same. */
export async function computeResults(tx: Tx, surveyId: string): Promise<void> {
  const { questionnaire, targets } = await askedTargets(tx, surveyId)
  const subjects = subjectsOf(questionnaire)
  await tx
    .deleteFrom('survey.result')
    .where('target_id', 'in', (eb) => eb.selectFrom('survey.target').select('id').where('survey_id', '=', surveyId))
    .execute()
  const rows = targets.flatMap(({ targetId, groups }) =>
    unitResults(subjects, groups).map((result) => rowOf(targetId, result)),
  )
  for (const part of chunksOf(rows, 2_000)) await tx.insertInto('survey.result').values(part).execute()
}
