/** A criteria set as rows. */
import type { Tx } from '../../../../platform/http/call.ts'
import { decimalFromPoints } from '../../../../shared/points.ts'
import { refuse } from '../../refusals.vi.ts'
import type { ReadSet } from '../../rules/sets/model-set.ts'

interface Hand {
  name: string
  at: Date
}

/**
 * Writes a set and its tree as a draft, in place of a draft of the same name and year: so a draft is mended, and whoever
 * has it open is told by whom.
 * @returns its id.
 */
export async function keepSet(tx: Tx, set: ReadSet, isModel: boolean, by: Hand | null = null): Promise<string> {
  const clash = await tx
    .selectFrom('par.criteria_set')
    .select(['id', 'status', 'version'])
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
      ...(clash && { id: clash.id, version: clash.version + 1 }),
      ...(by && { saved_by_name: by.name, saved_at: by.at.toISOString() }),
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
        evidence: JSON.stringify(node.evidence),
        may_be_not_applicable: node.mayBeNotApplicable,
        appraising_body: node.appraisingBody,
        legal_basis: node.legalBasis,
        data_source: node.dataSource,
        fact: node.fact ? JSON.stringify(node.fact) : null,
      })),
    )
    .execute()
  return id
}
