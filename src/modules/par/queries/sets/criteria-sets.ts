/** Criteria sets as lists and their own page show them. */
import type { Tx } from '../../../../platform/http/call.ts'
import { points, pointsFromDecimal } from '../../../../shared/points.ts'
import type { CriteriaSet, CriteriaSetSummary, CriterionNode } from '../../contract.ts'
import { type ParReason, problemOf, refuse } from '../../refusals.vi.ts'
import type { NodeFact } from '../../rules/facts/reading.ts'
import { type Offered, whyNotFacts } from '../../rules/facts/why-not-fact.ts'
import type { Scoring } from '../../rules/scoring/scoring.ts'
import { whyNotIssue } from '../../rules/sets/criteria-set.ts'
import { whyNotBasedOn, whyNotMapping } from '../../rules/sets/mapping.ts'
import { doubts } from '../../rules/sets/set-checks.ts'
import type { Adjustments, DraftSet } from '../../rules/sets/set-node.ts'

/** The nodes of a set in reading order. */
export async function nodesOf(tx: Tx, setId: string): Promise<CriterionNode[]> {
  const rows = await tx
    .selectFrom('par.criterion')
    .selectAll()
    .where('set_id', '=', setId)
    .orderBy('position')
    .execute()
  return rows.map((row) => ({
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
    ...(row.fact && { fact: row.fact as NodeFact }),
  }))
}

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
    savedByName: row.saved_by_name,
    savedAt: row.saved_at,
  }))
}

/** @param offered the sources of figures there are; left out where nobody asks what stands between the set and its issue. */
export async function criteriaSet(tx: Tx, setId: string, offered?: readonly Offered[]): Promise<CriteriaSet> {
  const summary = (await criteriaSets(tx)).find((set) => set.id === setId)
  if (!summary) return refuse('par.not-found')
  const { adjustments } = await tx
    .selectFrom('par.criteria_set')
    .select('adjustments')
    .where('id', '=', setId)
    .executeTakeFirstOrThrow()
  const nodes = await nodesOf(tx, setId)
  const mapping = await tx
    .selectFrom('par.criterion_mapping')
    .select(['from_id as fromId', 'to_id as toId', 'kind'])
    .where('set_id', '=', setId)
    .execute()
  const set = { ...summary, adjustments, nodes, mapping }
  return {
    ...set,
    problems: (await whyNotIssueSet(tx, set, offered)).map(problemOf),
    doubts: doubts(draftFrom(set)).map(problemOf),
  }
}

export async function whyNotIssueSet(
  tx: Tx,
  set: Omit<CriteriaSet, 'problems' | 'doubts'>,
  offered?: readonly Offered[],
): Promise<ParReason[]> {
  const draft = draftFrom(set)
  return [
    ...whyNotIssue(draft),
    ...(offered ? whyNotFacts(draft.nodes, set.level, offered) : []),
    ...(await problemsOfMapping(tx, set)),
  ]
}

/** A set that grew from another one says of every node of both what became of it. */
async function problemsOfMapping(
  tx: Tx,
  {
    id,
    name,
    year,
    basedOn,
    nodes,
    mapping,
  }: Pick<CriteriaSet, 'id' | 'name' | 'year' | 'basedOn' | 'nodes' | 'mapping'>,
): Promise<ParReason[]> {
  if (basedOn === null) return []
  const every = await tx.selectFrom('par.criteria_set').select(['id', 'name', 'year', 'based_on as basedOn']).execute()
  const why = whyNotBasedOn({ id, name, year, basedOn }, every)
  return [...(why ? [why] : []), ...whyNotMapping(mapping, await nodesOf(tx, basedOn), nodes)]
}
