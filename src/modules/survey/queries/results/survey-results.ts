/** What a counted survey says of every unit. */
import type { Tx } from '../../../../platform/http/call.ts'
import type { SurveyResults } from '../../contract.ts'
import { refuseIf } from '../../refusals.vi.ts'
import { whyNoResults } from '../../rules/results/taking.ts'
import { figures } from './figures.ts'
import { resultGround } from './result-ground.ts'
import { toldSubjects } from './told-subjects.ts'

export async function surveyResults(tx: Tx, surveyId: string): Promise<SurveyResults> {
  const ground = await resultGround(tx, surveyId)
  refuseIf(whyNoResults(ground.survey))
  const found = Map.groupBy(await figures(tx, surveyId), ({ targetId }) => targetId)
  const { title, roundName, isSample, fewAnswers } = ground.survey
  return {
    title,
    roundName,
    isSample,
    fewAnswers,
    groups: ground.groups,
    subjects: toldSubjects(ground).filter(({ about }) => about !== 'question'),
    units: ground.units.map(({ unitId: _, groups: __, ...unit }) => ({
      ...unit,
      figures: (found.get(unit.targetId) ?? []).map(({ targetId: ___, ...figure }) => figure),
    })),
  }
}
