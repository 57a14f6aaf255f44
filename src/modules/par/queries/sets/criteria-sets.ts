/** Criteria sets as lists and their own page show them. */
import type { Tx } from '../../../../platform/http/call.ts'
import { points, pointsFromDecimal } from '../../../../shared/points.ts'
import type { CriteriaSet, CriteriaSetSummary } from '../../contract.ts'
import { problemOf, refuse } from '../../refusals.vi.ts'
import type { Scoring } from '../../rules/scoring/scoring.ts'
import { whyNotIssue } from '../../rules/sets/criteria-set.ts'
import type { Adjustments, DraftSet } from '../../rules/sets/set-node.ts'

/** The set as its own check wants it. */
export function draftFrom({
  totalPoints,
  surveyPoints,
  adjustments,
  nodes,
}: Pick<CriteriaSet, 'totalPoints' | 'surveyPoints' | 'adjustments' | 'nodes'>): DraftSet {
  const codeOf = new Map(nodes.map((node) => [node.id, node.code]))
  return {
    totalPoints: points(totalPoints),
    surveyPoints: points(surveyPoints),
    adjustments: adjustments as Adjustments,
    nodes: nodes.map((node) => ({
      ...node,
      maxPoints: points(node.maxPoints),
      parent: node.parentId === null ? null : (codeOf.get(node.parentId) as string),
      scoring: node.scoring as Scoring | null,
    })),
  }
}

export async function criteriaSets(tx: Tx): Promise<CriteriaSetSummary[]> {
  const rows = await tx
    .selectFrom('par.criteria_set as s')
    .selectAll('s')
    .select((eb) =>
      eb
        .selectFrom('par.criterion as c')
        .whereRef('c.set_id', '=', 's.id')
        .where('c.scoring', 'is not', null)
        .select(eb.fn.countAll<number>().as('count'))
        .as('leaves'),
    )
    .orderBy('s.year', 'desc')
    .orderBy('s.name')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    year: row.year,
    level: row.level,
    status: row.status,
    totalPoints: pointsFromDecimal(row.total_points),
    surveyPoints: pointsFromDecimal(row.survey_points),
    isModel: row.is_model,
    warning: row.warning,
    legalBasis: row.legal_basis,
    decisionNumber: row.decision_number,
    decisionDay: row.decision_day,
    version: row.version,
    basedOn: row.based_on,
    decisionFile:
      row.decision_file_name === null
        ? null
        : { name: row.decision_file_name, mediaType: row.decision_media_type ?? '' },
    leaves: Number(row.leaves ?? 0),
  }))
}

export async function criteriaSet(tx: Tx, setId: string): Promise<CriteriaSet> {
  const summary = (await criteriaSets(tx)).find((set) => set.id === setId)
  if (!summary) return refuse('par.not-found')
  const { adjustments } = await tx
    .selectFrom('par.criteria_set')
    .select('adjustments')
    .where('id', '=', setId)
    .executeTakeFirstOrThrow()
  const rows = await tx
    .selectFrom('par.criterion')
    .selectAll()
    .where('set_id', '=', setId)
    .orderBy('position')
    .execute()
  const nodes: CriteriaSet['nodes'] = rows.map((row) => ({
    id: row.id,
    parentId: row.parent_id,
    code: row.code,
    kind: row.kind,
    title: row.title,
    maxPoints: pointsFromDecimal(row.max_points),
    assessedBy: row.assessed_by,
    scoring: row.scoring,
    evidence: row.evidence,
    mayBeNotApplicable: row.may_be_not_applicable,
    appraisingBody: row.appraising_body,
    legalBasis: row.legal_basis,
    dataSource: row.data_source,
  }))
  const problems = whyNotIssue(draftFrom({ ...summary, adjustments, nodes })).map(problemOf)
  return { ...summary, adjustments, nodes, problems }
}
