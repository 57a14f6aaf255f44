/** Criteria sets: taken in as drafts, issued once every sum and rule holds. */
import type { Call, Tx } from '../../../platform/http/call.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { decimalFromPoints } from '../../../shared/points.ts'
import { formatNumber } from '../../../shared/vietnamese.ts'
import type { CriteriaSet, par } from '../contract.ts'
import { criteriaSet, draftFrom } from '../queries/criteria-sets.ts'
import { type ParReason, problemOf, refuse, refuseAll, refuseIf } from '../refusals.vi.ts'
import { whyNotIssue } from '../rules/criteria-set.ts'
import { type ReadSet, setFromModel } from '../rules/model-set.ts'

/** Writes a set and its tree as a draft, in place of a draft of the same name and year: so a draft is mended. @returns its id. */
export async function keepSet(tx: Tx, set: ReadSet, isModel: boolean): Promise<string> {
  const clash = await tx
    .selectFrom('par.criteria_set')
    .select(['id', 'status'])
    .where('name', '=', set.name)
    .where('year', '=', set.year)
    .executeTakeFirst()
  if (clash?.status === 'issued') refuse('par.set-exists', { name: set.name, year: set.year })
  if (clash) {
    await tx.deleteFrom('par.criterion').where('set_id', '=', clash.id).execute()
    await tx.deleteFrom('par.criteria_set').where('id', '=', clash.id).execute()
  }
  const { id } = await tx
    .insertInto('par.criteria_set')
    .values({
      ...(clash && { id: clash.id }),
      name: set.name,
      year: set.year,
      level: set.level as 'department',
      total_points: decimalFromPoints(set.totalPoints),
      survey_points: decimalFromPoints(set.surveyPoints),
      is_model: isModel,
      warning: set.warning,
      legal_basis: set.legalBasis,
      adjustments: JSON.stringify(set.adjustments),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const ids = new Map(set.nodes.map((node) => [node.code, crypto.randomUUID()]))
  await tx
    .insertInto('par.criterion')
    .values(
      set.nodes.map((node) => ({
        id: ids.get(node.code) as string,
        set_id: id,
        parent_id: node.parent === null ? null : (ids.get(node.parent) as string),
        code: node.code,
        position: node.position,
        kind: node.kind,
        title: node.title,
        max_points: decimalFromPoints(node.maxPoints),
        assessed_by: node.assessedBy,
        scoring: node.scoring === null ? null : JSON.stringify(node.scoring),
        evidence: node.evidence,
        may_be_not_applicable: node.mayBeNotApplicable,
        data_source: node.dataSource,
      })),
    )
    .execute()
  return id
}

/** Problems of shape cannot be kept in the tree's own columns: they are refused at once; sums and rules may be mended in a draft. */
const SHAPE = new Set([
  'par.code-twice',
  'par.parent-missing',
  'par.parent-circle',
  'par.points-not-positive',
  'par.set-empty',
])
/** The ministry's own sets have under two hundred. */
const MOST_NODES = 2_000
const LEVELS = ['department', 'district', 'commune', 'province', 'public-service-unit', 'vertical-agency']

/** What even a draft has to have, since its row could not be written otherwise. */
function whyNotKeep({ nodes, level, year, name, totalPoints }: ReadSet): ParReason | null {
  const problem =
    nodes.length > MOST_NODES
      ? `có quá ${formatNumber(MOST_NODES)} tiêu chí`
      : !LEVELS.includes(level)
        ? `không có cấp “${level}”`
        : year < 2000 || year > 2100
          ? 'thiếu năm của bộ tiêu chí'
          : name === ''
            ? 'thiếu tên của bộ tiêu chí'
            : totalPoints <= 0
              ? 'tổng điểm phải lớn hơn 0'
              : null
  return problem === null ? null : { reason: 'par.set-unreadable', params: { problem } }
}

/** Zero characters and halves of a pair are text to JSON and not to PostgreSQL. */
const asKept = (_: string, value: unknown) =>
  typeof value === 'string' ? value.toWellFormed().replaceAll('\u0000', '') : value

export async function importCriteriaSet({ tx }: Call, { text, isModel }: InputOf<typeof par.importCriteriaSet>) {
  let json: unknown
  try {
    json = JSON.parse(text, asKept)
  } catch {
    return refuse('par.set-unreadable', { problem: 'tệp không phải là JSON' })
  }
  const read = setFromModel(json)
  if ('problems' in read) return refuseAll(read.problems)
  refuseIf(whyNotKeep(read.set))
  const problems = whyNotIssue(read.set)
  refuseIf(problems.filter(({ reason }) => SHAPE.has(reason)))
  return { setId: await keepSet(tx, read.set, isModel || read.set.isReconstruction), problems: problems.map(problemOf) }
}

export async function issueCriteriaSet(
  { tx, now }: Call,
  { setId, decisionNumber, decisionDay }: InputOf<typeof par.issueCriteriaSet>,
) {
  const set = await criteriaSet(tx, setId)
  if (set.status === 'issued') return refuse('par.set-issued')
  await issueDraft(tx, set, { decisionNumber, decisionDay, at: now })
  return { done: true as const }
}

async function issueDraft(
  tx: Tx,
  set: CriteriaSet,
  { decisionNumber, decisionDay, at }: { decisionNumber: string | null; decisionDay: string | null; at: Date },
) {
  refuseIf(whyNotIssue(draftFrom(set)))
  await tx
    .updateTable('par.criteria_set')
    .set({ status: 'issued', decision_number: decisionNumber, decision_day: decisionDay, issued_at: at.toISOString() })
    .where('id', '=', set.id)
    .execute()
}

/** The model sets of the catalogue, issued as models, where they are not there yet. */
export async function loadModelSets(tx: Tx, sets: readonly unknown[], at = new Date()): Promise<void> {
  for (const json of sets) {
    const read = setFromModel(json)
    if ('problems' in read) return refuseAll(read.problems)
    const present = await tx
      .selectFrom('par.criteria_set')
      .select('id')
      .where('name', '=', read.set.name)
      .where('year', '=', read.set.year)
      .executeTakeFirst()
    if (present) continue
    const setId = await keepSet(tx, read.set, true)
    await issueDraft(tx, await criteriaSet(tx, setId), { decisionNumber: null, decisionDay: null, at })
  }
}
