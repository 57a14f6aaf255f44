/** A draft like another set; grown from an issued set of an earlier year, it says of every node which one it was. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import { decimalFromPoints, points } from '../../../../shared/points.ts'
import type { par } from '../../contract.ts'
import { criteriaSet } from '../../queries/sets/criteria-sets.ts'
import { refuse } from '../../refusals.vi.ts'
import { treeFrom } from '../../rules/sets/tree.ts'
import { refuseTakenName } from './held-draft.ts'
import { keepMapping, keepNodes } from './keep-nodes.ts'

export async function copyCriteriaSet(
  { tx, actor, now }: Pick<Call, 'tx' | 'actor' | 'now'>,
  { setId, name, year, level }: InputOf<typeof par.copyCriteriaSet>,
) {
  if (name === '') refuse('par.set-unnamed')
  await refuseTakenName(tx, { name, year })
  const source = await criteriaSet(tx, setId)
  const grows = source.status === 'issued' && source.year < year
  const { id } = await tx
    .insertInto('par.criteria_set')
    .values({
      name,
      year,
      level,
      total_points: decimalFromPoints(points(source.totalPoints)),
      survey_points: decimalFromPoints(points(source.surveyPoints)),
      is_model: source.isModel,
      warning: source.warning,
      legal_basis: source.legalBasis,
      adjustments: JSON.stringify(source.adjustments),
      based_on: grows ? setId : null,
      saved_by_name: actor.fullName,
      saved_at: now.toISOString(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const ids = new Map(source.nodes.map((node) => [node.id, crypto.randomUUID()]))
  const nodes = source.nodes.map((node) => ({
    ...node,
    id: ids.get(node.id) as string,
    parentId: node.parentId && (ids.get(node.parentId) as string),
  }))
  await keepNodes(tx, id, treeFrom(nodes))
  if (grows)
    await keepMapping(
      tx,
      id,
      [...ids].map(([fromId, toId]) => ({ fromId, toId, kind: 'kept' })),
    )
  return { setId: id }
}
