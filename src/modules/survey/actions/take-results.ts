/** The means of a counted survey become values of its round, and the survey remembers that they did. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { takeValues } from '../../par/index.ts'
import type { survey } from '../contract.ts'
import { askedTargets } from '../queries/results/asked-targets.ts'
import { type Offer, offeredValues, sourceOf } from '../queries/results/taking.ts'
import { refuse, refuseIf } from '../refusals.vi.ts'
import { subjectsOf } from '../rules/results/form-values.ts'
import { chosenValues, whyNotTake, whyNotTakeChosen } from '../rules/results/taking.ts'
import { unitMeans } from '../rules/results/unit-results.ts'

type TakeResults = InputOf<typeof survey.takeResults>

export async function takeResults(call: Call, { surveyId, version, seen, ...choice }: TakeResults) {
  const { tx, actor, now } = call
  await tx.selectFrom('survey.survey').select('id').where('id', '=', surveyId).forUpdate().execute()
  const offer = await offeredValues(tx, surveyId, { isHeld: true })
  const { survey } = offer.ground
  refuseIf(whyNotTake(survey))
  if (survey.version !== version || offer.seen !== seen) return refuse('survey.take-stale')
  refuseIf(whyNotTakeChosen(offer.units, choice))
  const values = await percentsOf(tx, offer, choice)
  const taken = await takeValues(call, survey.roundId, values, {
    origin: 'survey',
    originId: surveyId,
    asOf: dayIn(new Date(survey.closesAt ?? now)),
    source: sourceOf(offer.ground),
  })
  await keepReasons(tx, surveyId, choice.despiteFew)
  await tx
    .updateTable('survey.survey')
    .set({ taken_at: now.toISOString(), taken_by_name: actor.fullName, version: sql`version + 1` })
    .where('id', '=', surveyId)
    .execute()
  return { taken }
}

/** Means that may not be shown are computed here, for the round alone. */
async function percentsOf(tx: Tx, { units, ground }: Offer, choice: Pick<TakeResults, 'leftOut' | 'despiteFew'>) {
  const few = new Set(choice.despiteFew.map(({ unitId }) => unitId))
  const hidden = few.size === 0 ? new Map() : await hiddenMeans(tx, ground.survey.id, few)
  const figuresOf = new Map(units.map(({ unitId, figures }) => [unitId, figures]))
  return chosenValues(units, choice).map(({ unitId, value }) => {
    const shown = value.missing === null ? figuresOf.get(unitId)?.get(value.code) : undefined
    const percent = shown ? shown.mean : hidden.get(unitId)?.get(`criterion ${value.code}`)?.mean
    if (percent == null) throw new Error(`${value.code} of unit ${unitId} has no mean`)
    // The mean and the error of four answers together would tell the answers.
    return { unitId, criterionId: value.criterionId, percent, error: shown?.error ?? null }
  })
}

async function hiddenMeans(tx: Tx, surveyId: string, few: ReadonlySet<number>) {
  const { questionnaire, targets } = await askedTargets(tx, surveyId)
  const subjects = subjectsOf(questionnaire).filter(({ about }) => about === 'criterion')
  return new Map(
    targets
      .filter(({ unitId }) => few.has(unitId))
      .map(({ unitId, groups }) => [unitId, unitMeans(subjects, groups)] as const),
  )
}

async function keepReasons(tx: Tx, surveyId: string, few: TakeResults['despiteFew']): Promise<void> {
  await tx
    .updateTable('survey.target')
    .set({ few_reason: null })
    .where('survey_id', '=', surveyId)
    .where('few_reason', 'is not', null)
    .execute()
  for (const { unitId, reason } of few)
    await tx
      .updateTable('survey.target')
      .set({ few_reason: reason })
      .where('survey_id', '=', surveyId)
      .where('unit_id', '=', unitId)
      .execute()
}
