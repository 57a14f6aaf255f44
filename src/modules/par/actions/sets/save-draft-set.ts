/** Saves the whole tree of a draft over the version its editor saw; nodes keep their ids, so what refers to them still does. */
import type { Call, Tx } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import { decimalFromPoints, points } from '../../../../shared/points.ts'
import type { par } from '../../contract.ts'
import { nodesOf } from '../../queries/sets/criteria-sets.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { type SetHead, whyNotKeepDraft } from '../../rules/sets/draft-set.ts'
import { type Mapped, type MappedNode, whyNotKeepMapping } from '../../rules/sets/mapping.ts'
import { inReadingOrder, settled, treeFrom } from '../../rules/sets/tree.ts'
import { heldDraft, refuseTakenName } from './held-draft.ts'
import { keepMapping, keepNodes } from './keep-nodes.ts'

type SaveDraftSet = InputOf<typeof par.saveDraftSet>

/** The nodes of the set it grew from: an issued one, since a draft may still change under the mapping. */
async function baseNodes(tx: Tx, setId: string, basedOn: string | null): Promise<readonly MappedNode[]> {
  if (basedOn === null) return []
  const base = await tx
    .selectFrom('par.criteria_set')
    .select(['name', 'status'])
    .where('id', '=', basedOn)
    .executeTakeFirst()
  if (!base) return refuse('par.set-from-nowhere')
  if (basedOn === setId) return refuse('par.set-from-itself', { name: base.name })
  if (base.status !== 'issued') return refuse('par.set-from-draft', { name: base.name })
  return nodesOf(tx, basedOn)
}

export async function saveDraftSet({ tx, actor, now }: Pick<Call, 'tx' | 'actor' | 'now'>, input: SaveDraftSet) {
  const { setId, version, mapping, nodes: sent, ...rest } = input
  const held = await heldDraft(tx, setId, version)
  const head = { ...rest, totalPoints: points(rest.totalPoints), surveyPoints: points(rest.surveyPoints) } as SetHead
  const nodes = treeFrom(sent)
  refuseIf(whyNotKeepDraft(head, nodes))
  await refuseTakenName(tx, { name: head.name, year: head.year, setId })
  refuseIf(whyNotKeepMapping(mapping, await baseNodes(tx, setId, head.basedOn), nodes))

  await keepNodes(tx, setId, settled(inReadingOrder(nodes)))
  await keepMapping(tx, setId, mapping as readonly Mapped[])
  const savedAt = now.toISOString()
  await tx
    .updateTable('par.criteria_set')
    .set({
      name: head.name,
      year: head.year,
      level: head.level,
      total_points: decimalFromPoints(head.totalPoints),
      survey_points: decimalFromPoints(head.surveyPoints),
      legal_basis: head.legalBasis,
      is_model: head.isModel,
      warning: head.warning,
      based_on: head.basedOn,
      adjustments: JSON.stringify(head.adjustments),
      version: held.version + 1,
      saved_by_name: actor.fullName,
      saved_at: savedAt,
    })
    .where('id', '=', setId)
    .execute()
  return { version: held.version + 1, savedAt }
}
