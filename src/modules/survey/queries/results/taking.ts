/** What taking the means into the round would change, unit by unit and criterion by criterion. */
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/http/call.ts'
import { pointsFromDecimal } from '../../../../shared/points.ts'
import type { Taking } from '../../contract.ts'
import { refuseIf } from '../../refusals.vi.ts'
import { subjectsOf } from '../../rules/results/form-values.ts'
import { type OfferedUnit, whyMissing, whyNoResults } from '../../rules/results/taking.ts'
import { type FigureOfTarget, figures } from './figures.ts'
import { type ResultGround, resultGround } from './result-ground.ts'

interface Standing {
  unitId: number
  criterionId: string
  percent: number
  source: string
}

export interface Offer {
  ground: ResultGround
  units: (OfferedUnit & { blockName: string; fewReason: string | null; figures: ReadonlyMap<string, FigureOfTarget> })[]
  seen: string
}

interface Held {
  /** Nobody brings in others while these are compared. */
  isHeld?: boolean
}

async function standingValues(
  tx: Tx,
  roundId: string,
  { isHeld = false }: Held,
): Promise<{ values: Standing[]; seen: string }> {
  const query = tx
    .selectFrom('par.imported_value as v')
    .innerJoin('par.assessment as a', 'a.id', 'v.assessment_id')
    .where('a.round_id', '=', roundId)
    .select(['a.unit_id', 'v.criterion_id', 'v.percent', 'v.source'])
  const rows = await (isHeld ? query.forUpdate('v') : query).execute()
  const seen = await fingerprint(tx, roundId)
  return {
    values: rows.map((row) => ({
      unitId: row.unit_id,
      criterionId: row.criterion_id,
      percent: pointsFromDecimal(row.percent),
      source: row.source,
    })),
    seen,
  }
}

/** Another value, source or moment makes it another. */
async function fingerprint(tx: Tx, roundId: string): Promise<string> {
  const { seen } = await tx
    .selectFrom('par.imported_value as v')
    .innerJoin('par.assessment as a', 'a.id', 'v.assessment_id')
    .where('a.round_id', '=', roundId)
    .select(
      sql<string>`md5(coalesce(string_agg(concat_ws(' ', v.id, v.percent, v.source, v.imported_at), '|' order by v.id), ''))`.as(
        'seen',
      ),
    )
    .executeTakeFirstOrThrow()
  return seen
}

export async function offeredValues(tx: Tx, surveyId: string, held: Held = {}): Promise<Offer> {
  const ground = await resultGround(tx, surveyId)
  refuseIf(whyNoResults(ground.survey))
  const asked = new Set(
    subjectsOf(ground.questionnaire).flatMap(({ about, key }) => (about === 'criterion' ? [key] : [])),
  )
  const { values, seen } = await standingValues(tx, ground.survey.roundId, held)
  const standing = new Map(values.map((value) => [`${value.unitId}/${value.criterionId}`, value]))
  const found = Map.groupBy(
    (await figures(tx, surveyId)).filter(({ about }) => about === 'criterion'),
    ({ targetId }) => targetId,
  )
  const units = ground.units.flatMap((unit) => {
    const valued = ground.outside.units.find(({ unitId }) => unitId === unit.unitId)
    if (!valued) return []
    const own = new Map((found.get(unit.targetId) ?? []).map((figure) => [figure.key, figure]))
    const leaves = (ground.outside.leavesOf.get(valued.setId) ?? []).filter(({ scoring }) => scoring.type === 'survey')
    return {
      unitId: unit.unitId,
      unitName: unit.unitName,
      blockName: unit.blockName,
      fewReason: unit.fewReason,
      figures: own,
      values: leaves.map(({ id, code, title }) => {
        const now = standing.get(`${unit.unitId}/${id}`)
        const answers = asked.has(code) ? (own.get(code)?.answers ?? 0) : null
        return {
          criterionId: id,
          code,
          title,
          now: now ? { percent: now.percent, source: now.source } : null,
          answers: answers ?? 0,
          missing: whyMissing(valued.isLeft, answers),
        }
      }),
    }
  })
  return { ground, units, seen }
}

export const sourceOf = ({ survey, units }: ResultGround) =>
  `${survey.title}, ${units.reduce((all, { given }) => all + given, 0).toLocaleString('vi')} phiếu`

export async function taking(tx: Tx, surveyId: string): Promise<Taking> {
  const { ground, units, seen } = await offeredValues(tx, surveyId)
  const { version, roundName, roundStatus, takenByName, takenAt, fewAnswers } = ground.survey
  const criteria = new Map(units.flatMap(({ values }) => values.map(({ code, title }) => [code, { code, title }])))
  return {
    version,
    seen,
    source: sourceOf(ground),
    roundName,
    roundIsPublished: roundStatus === 'published',
    takenByName,
    takenAt,
    fewAnswers,
    criteria: [...criteria.values()].sort((a, b) => a.code.localeCompare(b.code, 'vi', { numeric: true })),
    units: units.map(({ figures: own, values, ...unit }) => ({
      ...unit,
      values: values.map(({ criterionId: _, ...value }) => ({
        ...value,
        mean: value.missing === null ? (own.get(value.code)?.mean ?? null) : null,
      })),
    })),
  }
}
