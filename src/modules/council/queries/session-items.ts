/** What is on the agenda of a session: what each hand said, the votes and what they come to, what may be done. */
import type { Call, Tx } from '../../../platform/http/call.ts'
import { pointsFromDecimal } from '../../../shared/points.ts'
import { type CouncilLeaf, councilLeaves, isOwnUnit } from '../../par/index.ts'
import type { Item, MemberVote, Tally } from '../contract.ts'
import { type CouncilReason, problemOf } from '../refusals.vi.ts'
import { presidingOf, tallyOf } from '../rules/decision.ts'
import { whyNotDecide, whyNotVote } from '../rules/session.ts'
import { changedSince, type Seen } from '../rules/state.ts'
import type { HeldSession, Seated } from './held-session.ts'

const itemRows = (tx: Tx, sessionId: string, itemId?: string) => {
  let query = tx.selectFrom('council.item').selectAll().where('session_id', '=', sessionId)
  if (itemId !== undefined) query = query.where('id', '=', itemId)
  return query.orderBy('position').orderBy('id').execute()
}

export type ItemRow = Awaited<ReturnType<typeof itemRows>>[number]
type VoteRow = Awaited<ReturnType<typeof voteRows>>[number]

const voteRows = (tx: Tx, itemIds: readonly string[]) =>
  tx.selectFrom('council.vote').selectAll().where('item_id', 'in', itemIds).orderBy('voted_at').execute()

/** Of the unit an item is about: by the decision that named him, or by where he is today. */
export const isOfUnit = (
  { unitId, accountUnitId }: Pick<Seated, 'unitId' | 'accountUnitId'>,
  item: { unitId: number },
) => [unitId, accountUnitId].some((appraiserUnitId) => isOwnUnit({ unitId: item.unitId, appraiserUnitId }))

/** Who votes on one item; in writing whoever has answered takes part. */
function benchOf({ members, state }: HeldSession, leaf: CouncilLeaf, votes: readonly VoteRow[]) {
  const voted = new Set(votes.map((vote) => vote.member_id))
  const seats = members
    .filter(({ hasVote }) => hasVote)
    .map(({ memberId, duty, isPresent }) => ({
      memberId,
      duty,
      isPresent: state.form === 'writing' ? voted.has(memberId) : isPresent === true,
    }))
  const leftOut = new Set(members.filter((member) => isOfUnit(member, leaf)).map(({ memberId }) => memberId))
  return { seats, leftOut, presiding: presidingOf(seats, leftOut) }
}

function voteOf(leaf: CouncilLeaf, row: VoteRow, against: Seen): MemberVote {
  const inputs = row.inputs as MemberVote['inputs']
  return {
    memberId: row.member_id,
    outcome: row.outcome,
    inputs,
    inputsInWords: inputs === null ? '' : leaf.inWords(inputs),
    points:
      row.outcome === 'abstained'
        ? null
        : row.outcome === 'corrected'
          ? inputs && leaf.pointsOf(inputs)
          : leaf.pointsIf[row.outcome],
    reason: row.reason,
    votedAt: row.voted_at,
    enteredByName: row.entered_by_name,
    version: row.version,
    changedSince: changedSince(row.seen as Seen, against),
  }
}

const pointsOrNull = (value: string | null) => (value === null ? null : pointsFromDecimal(value))

function decisionOf(row: ItemRow, leaf: CouncilLeaf): Item['decision'] {
  if (row.decided_outcome === null || row.decided_at === null) return null
  return {
    outcome: row.decided_outcome,
    inputsInWords: row.decided_inputs === null ? '' : leaf.inWords(row.decided_inputs as object),
    points: pointsOrNull(row.decided_points),
    words: row.decided_words,
    byName: row.decided_by_name ?? '',
    at: row.decided_at,
  }
}

function itemOf({ actor, now }: Call, held: HeldSession, row: ItemRow, leaf: CouncilLeaf, rows: VoteRow[]): Item {
  const bench = benchOf(held, leaf, rows)
  // What was decided stays as it was; what is open is held against what stands on the sheet now.
  const against = (row.seen as Seen | null) ?? leaf.seen
  const votes = rows.map((vote) => voteOf(leaf, vote, against))
  const tally = (row.tally as Tally | null) ?? tallyOf(bench, votes, held.rulebook)
  const own = held.members.find(({ accountId }) => accountId === actor.accountId)
  const voter = own ? { ...own, isOwnUnit: bench.leftOut.has(own.memberId) } : null
  const why = (reason: CouncilReason | null) => reason && problemOf(reason)
  const nameOf = (memberId: string) => held.members.find((one) => one.memberId === memberId)?.fullName ?? ''
  const older = votes
    .filter(({ changedSince: changed }) => changed.length > 0)
    .map(({ memberId, changedSince: changed }) => ({ name: nameOf(memberId), changed }))
  const open = whyNotDecide({ session: held.state, quorum: held.quorum, status: row.status, tally, older }, now)
  return {
    id: row.id,
    sessionId: row.session_id,
    position: row.position,
    status: row.status,
    version: row.version,
    reason: row.reason,
    isContested: row.is_contested,
    isCarried: row.carried_from !== null,
    postponedReason: row.postponed_reason,
    assessmentId: leaf.assessmentId,
    unitId: leaf.unitId,
    unitName: leaf.unitName,
    blockName: leaf.blockName,
    criterion: leaf.criterion,
    appraiser: leaf.appraiser,
    said: leaf.said,
    now: leaf.seen,
    pointsIf: leaf.pointsIf,
    votes,
    tally,
    decision: decisionOf(row, leaf),
    whyNotVote: why(whyNotVote(held.state, row.status, voter, now)),
    whyNotDecide: [...(row.status === 'open' && leaf.closed ? [leaf.closed] : []), ...open.map(problemOf)],
  }
}

export async function sessionItems(call: Call, held: HeldSession, itemId?: string): Promise<Item[]> {
  const rows = await itemRows(call.tx, held.row.id, itemId)
  if (rows.length === 0) return []
  const leaves = await councilLeaves(
    call,
    rows.map((row) => ({ assessmentId: row.assessment_id, criterionId: row.criterion_id })),
  )
  const votes = Map.groupBy(
    await voteRows(
      call.tx,
      rows.map(({ id }) => id),
    ),
    (vote) => vote.item_id,
  )
  return rows.flatMap((row) => {
    const leaf = leaves.find((one) => one.assessmentId === row.assessment_id && one.criterion.id === row.criterion_id)
    return leaf ? [itemOf(call, held, row, leaf, votes.get(row.id) ?? [])] : []
  })
}
