/** The tree of a draft as rows: what is new is written, what changed is written over, what is gone goes; the rest is left alone. */
import type { Tx } from '../../../../platform/http/call.ts'
import { decimalFromPoints } from '../../../../shared/points.ts'
import { nodesOf } from '../../queries/sets/criteria-sets.ts'
import { refuse } from '../../refusals.vi.ts'
import type { Mapped } from '../../rules/sets/mapping.ts'
import { isSame } from '../../rules/sets/same.ts'
import type { Tree } from '../../rules/sets/tree.ts'

const rowsOf = (setId: string, tree: Tree) =>
  tree.map((node, position) => ({
    id: node.id,
    set_id: setId,
    parent_id: node.parentId,
    code: node.code,
    position,
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
  }))

/** @param tree in reading order, checked. */
export async function keepNodes(tx: Tx, setId: string, tree: Tree): Promise<void> {
  const before = await nodesOf(tx, setId)
  const place = new Map(before.map((node, at) => [node.id, at]))
  const changed = rowsOf(setId, tree).filter(({ id, position }) => {
    const at = place.get(id)
    return at !== position || !isSame(before[at], tree[position])
  })
  if (changed.length > 0) {
    const kept = await tx
      .insertInto('par.criterion')
      .values(changed)
      .onConflict((conflict) =>
        conflict
          .column('id')
          .doUpdateSet((eb) => ({
            parent_id: eb.ref('excluded.parent_id'),
            code: eb.ref('excluded.code'),
            position: eb.ref('excluded.position'),
            kind: eb.ref('excluded.kind'),
            title: eb.ref('excluded.title'),
            max_points: eb.ref('excluded.max_points'),
            assessed_by: eb.ref('excluded.assessed_by'),
            scoring: eb.ref('excluded.scoring'),
            evidence: eb.ref('excluded.evidence'),
            may_be_not_applicable: eb.ref('excluded.may_be_not_applicable'),
            appraising_body: eb.ref('excluded.appraising_body'),
            legal_basis: eb.ref('excluded.legal_basis'),
            data_source: eb.ref('excluded.data_source'),
            fact: eb.ref('excluded.fact'),
          }))
          // An id of another set's node is no way into that set.
          .where('par.criterion.set_id', '=', setId),
      )
      .returning('id')
      .execute()
    if (kept.length < changed.length) refuse('par.node-elsewhere')
  }
  const own = new Set(tree.map((node) => node.id))
  const gone = before.flatMap((node) => (own.has(node.id) ? [] : [node.id]))
  if (gone.length > 0) await tx.deleteFrom('par.criterion').where('id', 'in', gone).execute()
}

export async function keepMapping(tx: Tx, setId: string, mapping: readonly Mapped[]): Promise<void> {
  const keyOf = ({ fromId, toId, kind }: Mapped) => `${fromId} ${toId} ${kind}`
  const before = await tx
    .selectFrom('par.criterion_mapping')
    .select(['id', 'from_id as fromId', 'to_id as toId', 'kind'])
    .where('set_id', '=', setId)
    .execute()
  const wanted = new Set(mapping.map(keyOf))
  const gone = before.filter((line) => !wanted.has(keyOf(line)))
  if (gone.length > 0)
    await tx
      .deleteFrom('par.criterion_mapping')
      .where(
        'id',
        'in',
        gone.map(({ id }) => id),
      )
      .execute()
  const there = new Set(before.map(keyOf))
  const fresh = mapping.filter((line) => !there.has(keyOf(line)))
  if (fresh.length > 0)
    await tx
      .insertInto('par.criterion_mapping')
      .values(fresh.map(({ fromId, toId, kind }) => ({ set_id: setId, from_id: fromId, to_id: toId, kind })))
      .execute()
}
