/** What a survey may be about: the units of its round by block, and the criteria that a survey fills. */
import type { Tx } from '../../../platform/http/call.ts'
import { fold } from '../../../shared/vietnamese.ts'
import { type OutsideLeaves, outsideLeaves, roundList } from '../../par/index.ts'
import type { SurveyGround } from '../contract.ts'
import { refuse } from '../refusals.vi.ts'

const byCode = new Intl.Collator('vi', { numeric: true })

/** Codes are a set's own: the same code and title in two sets is one criterion to whoever draws up the form. */
export function surveyCriteria({ units, leavesOf }: OutsideLeaves): SurveyGround['criteria'] {
  const found = new Map<string, SurveyGround['criteria'][number]>()
  const blocks = new Map(units.map(({ blockName, setId }) => [blockName, setId]))
  for (const [block, setId] of blocks)
    for (const leaf of leavesOf.get(setId) ?? []) {
      if (leaf.scoring.type !== 'survey') continue
      const key = `${leaf.code} ${fold(leaf.title)}`
      const known = found.get(key) ?? { code: leaf.code, title: leaf.title, blocks: [] }
      found.set(key, { ...known, blocks: [...known.blocks, block] })
    }
  return [...found.values()].sort((a, b) => byCode.compare(a.code, b.code) || byCode.compare(a.title, b.title))
}

export async function surveyGroundOf(tx: Tx, roundId: string): Promise<SurveyGround> {
  const [round] = await roundList(tx, roundId)
  const outside = await outsideLeaves(tx, roundId)
  return {
    roundIsPublished: round?.status === 'published',
    units: outside.units.map(({ unitId, unitName, blockName, isLeft }) => ({ unitId, unitName, blockName, isLeft })),
    criteria: surveyCriteria(outside),
  }
}

export async function surveyGround(tx: Tx, surveyId: string): Promise<SurveyGround> {
  const survey = await tx.selectFrom('survey.survey').select('round_id').where('id', '=', surveyId).executeTakeFirst()
  return survey ? surveyGroundOf(tx, survey.round_id) : refuse('survey.not-found')
}
