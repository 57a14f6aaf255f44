/** The surveys, with how many forms they ask for and have. */
import type { Tx } from '../../../platform/http/call.ts'
import type { SurveySummary } from '../contract.ts'

export const surveyList = (tx: Tx): Promise<SurveySummary[]> => summaries(tx)

export const summaryOf = async (tx: Tx, surveyId: string): Promise<SurveySummary | undefined> =>
  (await summaries(tx, surveyId))[0]

async function summaries(tx: Tx, surveyId?: string): Promise<SurveySummary[]> {
  const query = tx
    .selectFrom('survey.survey as s')
    .innerJoin('par.round as r', 'r.id', 's.round_id')
    .select((eb) => [
      's.id',
      's.round_id as roundId',
      'r.name as roundName',
      's.title',
      's.status',
      's.opens_at as opensAt',
      's.closes_at as closesAt',
      's.is_sample as isSample',
      eb
        .selectFrom('survey.target as t')
        .whereRef('t.survey_id', '=', 's.id')
        .select((count) => count.fn.countAll<number>().as('count'))
        .$asScalar()
        .as('targets'),
      eb
        .selectFrom('survey.quota as q')
        .innerJoin('survey.target as t', 't.id', 'q.target_id')
        .whereRef('t.survey_id', '=', 's.id')
        .select((sum) => sum.fn.sum<number>('q.forms').as('sum'))
        .$asScalar()
        .as('asked'),
      eb
        .selectFrom('survey.urn as u')
        .whereRef('u.survey_id', '=', 's.id')
        .select((count) => count.fn.countAll<number>().as('count'))
        .$asScalar()
        .as('sealed'),
      eb
        .selectFrom('survey.answer as a')
        .whereRef('a.survey_id', '=', 's.id')
        .select((count) => count.fn.countAll<number>().as('count'))
        .$asScalar()
        .as('counted'),
    ])
    .orderBy('r.year', 'desc')
    .orderBy('s.created_at', 'desc')
  const rows = await (surveyId === undefined ? query : query.where('s.id', '=', surveyId)).execute()
  return rows.map(({ targets, asked, sealed, counted, ...row }) => ({
    ...row,
    targets: Number(targets ?? 0),
    asked: Number(asked ?? 0),
    given: Number(sealed ?? 0) + Number(counted ?? 0),
  }))
}
