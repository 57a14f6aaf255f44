/** What stands beside the hands of a criterion: what is to be mended, how far the talk has come, what the unit is still writing. */
import type { Call } from '../../../../platform/http/call.ts'
import type { SheetLeaf } from '../../contract.ts'
import type { OpenedSheet } from '../sheets/opened-sheet.ts'
import { explanationFrom } from '../sheets/sheet-states.ts'
import { unreadMessages } from './unread-messages.ts'

export type BesideLeaf = Pick<SheetLeaf, 'supplement' | 'thread' | 'explanationDraft'>

/** The unit's own people, or whoever sees no other: an appraiser reads an explanation when it is sent. */
const isOfUnit = ({ actor, scope }: Call, unitId: number): boolean => actor.unitId === unitId || !scope.everywhere

export async function besideLeaves(call: Call, { row }: OpenedSheet): Promise<(criterionId: string) => BesideLeaf> {
  const { tx } = call
  const found = new Map<string, BesideLeaf>()
  const beside = (criterionId: string) =>
    found.get(criterionId) ?? { supplement: null, thread: null, explanationDraft: null }
  const put = (criterionId: string, part: Partial<BesideLeaf>) =>
    found.set(criterionId, { ...beside(criterionId), ...part })
  if (row.returned_at !== null) {
    const asked = await tx
      .selectFrom('par.supplement')
      .select(['criterion_id', 'words', 'asked_by_name as askedByName', 'asked_at as askedAt'])
      .where('assessment_id', '=', row.id)
      .where('asked_at', '=', row.returned_at)
      .execute()
    for (const { criterion_id, ...supplement } of asked) put(criterion_id, { supplement })
  }
  const messages = await tx
    .selectFrom('par.message')
    .select(['criterion_id', 'side'])
    .where('assessment_id', '=', row.id)
    .orderBy('written_at')
    .execute()
  const unread = Map.groupBy(await unreadMessages(tx, call.actor.accountId, [row.id]), ({ criterionId }) => criterionId)
  for (const { criterion_id, side } of messages) {
    const count = (beside(criterion_id).thread?.count ?? 0) + 1
    put(criterion_id, { thread: { count, lastSide: side, unread: unread.get(criterion_id)?.length ?? 0 } })
  }
  if (isOfUnit(call, row.unit_id)) {
    const drafts = await tx
      .selectFrom('par.explanation')
      .selectAll()
      .where('assessment_id', '=', row.id)
      .where('sent_at', 'is', null)
      .execute()
    for (const draft of drafts) put(draft.criterion_id, { explanationDraft: explanationFrom(draft) })
  }
  return beside
}
