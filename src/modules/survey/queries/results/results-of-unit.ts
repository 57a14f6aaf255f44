/** What a counted survey says of one unit, beside the units of its block. */
import type { Tx } from '../../../../platform/http/call.ts'
import type { UnitResults } from '../../contract.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { questionsOf } from '../../rules/questionnaire.ts'
import { LEAST } from '../../rules/results/apart.ts'
import { blockMeans } from '../../rules/results/block-means.ts'
import { whyNoResults } from '../../rules/results/taking.ts'
import { figures } from './figures.ts'
import { type ResultGround, resultGround } from './result-ground.ts'
import { toldSubjects } from './told-subjects.ts'

export async function resultsOfUnit(tx: Tx, surveyId: string, targetId: string): Promise<UnitResults> {
  const ground = await resultGround(tx, surveyId)
  refuseIf(whyNoResults(ground.survey))
  const found = ground.units.find((unit) => unit.targetId === targetId)
  if (!found) return refuse('survey.no-such-unit')
  const { unitId: _, groups: forms, ...unit } = found
  const block = new Set(ground.units.filter(({ blockName }) => blockName === unit.blockName).map((one) => one.targetId))
  const ofAll = Map.groupBy(await figures(tx, surveyId), (figure) => figure.targetId)
  return {
    unit,
    groups: ground.groups.flatMap((group) => {
      const own = forms.get(group.groupId)
      return own ? [{ ...group, ...own }] : []
    }),
    subjects: toldSubjects(ground),
    figures: (await figures(tx, surveyId, { targetId })).map(({ targetId: __, ...figure }) => figure),
    blockMeans: blockMeans([...ofAll].filter(([id]) => block.has(id)).map(([, own]) => own)),
    remarks: unit.given < LEAST ? null : await remarksOf(tx, ground, targetId),
  }
}

/** Their ids are random, and so is their order. */
async function remarksOf(tx: Tx, { questionnaire }: ResultGround, targetId: string) {
  const rows = await tx
    .selectFrom('survey.remark')
    .select(['question', 'words'])
    .where('target_id', '=', targetId)
    .orderBy('id')
    .execute()
  return questionsOf(questionnaire)
    .filter(({ kind }) => kind === 'remark')
    .map(({ id, text }) => ({
      question: text,
      words: rows.filter(({ question }) => question === id).map(({ words }) => words),
    }))
    .filter(({ words }) => words.length > 0)
}
