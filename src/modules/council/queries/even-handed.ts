/** Every decision of a council and every vote on it, counted in the same way for all. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../platform/http/call.ts'
import { pointsFromDecimal } from '../../../shared/points.ts'
import { type CouncilLeaf, councilLeaves } from '../../par/index.ts'
import type { EvenHanded, Tally } from '../contract.ts'
import { type DecidedItem, decidedBy, decidedOf, heldBy, shareOfAll } from '../rules/even-handed.ts'
import { membersOf } from './members.ts'
import { oneCouncil } from './one-council.ts'

const itemsOf = (tx: Tx, councilId: string) =>
  tx
    .selectFrom('council.item as i')
    .innerJoin('council.session as s', 's.id', 'i.session_id')
    .selectAll('i')
    .where('s.council_id', '=', councilId)
    .orderBy('s.number')
    .orderBy('i.position')
    .execute()

type ItemRow = Awaited<ReturnType<typeof itemsOf>>[number]

/** The node at the top, above each criterion. */
async function areasOf(tx: Tx, criterionIds: readonly string[]): Promise<Map<string, { code: string; title: string }>> {
  if (criterionIds.length === 0) return new Map()
  const { rows } = await sql<{ leaf: string; code: string; title: string }>`
    with recursive line as (
      select id as leaf, id, parent_id, code, title from par.criterion where id = any(${criterionIds}::uuid[])
      union all
      select line.leaf, above.id, above.parent_id, above.code, above.title
        from line join par.criterion above on above.id = line.parent_id)
    select leaf, code, title from line where parent_id is null`.execute(tx)
  return new Map(rows.map(({ leaf, ...area }) => [leaf, area]))
}

function gainedBy(row: ItemRow, leaf: CouncilLeaf): number {
  const { kept } = leaf.pointsIf
  return row.decided_points === null || kept === null ? 0 : pointsFromDecimal(row.decided_points) - kept
}

async function decidedItems(call: Call, rows: readonly ItemRow[]): Promise<DecidedItem[]> {
  const leaves = await councilLeaves(
    call,
    rows.map((row) => ({ assessmentId: row.assessment_id, criterionId: row.criterion_id })),
  )
  const areas = await areasOf(
    call.tx,
    rows.map((row) => row.criterion_id),
  )
  const votes =
    rows.length === 0
      ? []
      : await call.tx
          .selectFrom('council.vote')
          .select(['item_id as itemId', 'member_id as memberId', 'outcome'])
          .where(
            'item_id',
            'in',
            rows.map(({ id }) => id),
          )
          .execute()
  const votesOf = Map.groupBy(votes, ({ itemId }) => itemId)
  return rows.flatMap((row): DecidedItem[] => {
    const leaf = leaves.find((one) => one.assessmentId === row.assessment_id && one.criterion.id === row.criterion_id)
    const area = areas.get(row.criterion_id)
    if (!leaf || row.decided_outcome === null) return []
    const tally = row.tally as Tally
    return [
      {
        itemId: row.id,
        unitId: leaf.unitId,
        unitName: leaf.unitName,
        blockName: leaf.blockName,
        criterionId: leaf.criterion.id,
        code: leaf.criterion.code,
        title: leaf.criterion.title,
        areaCode: area?.code ?? '',
        areaTitle: area?.title ?? '',
        outcome: row.decided_outcome,
        gained: gainedBy(row, leaf),
        votes: votesOf.get(row.id) ?? [],
        winners: tally.winner === null ? [] : (tally.options[tally.winner]?.memberIds ?? []),
        leftOut: tally.leftOut,
        silent: tally.waiting,
      },
    ]
  })
}

/** Those who ever had a vote, in the order of their duties. */
async function membersWithVote({ tx, now }: Call, councilId: string, items: readonly DecidedItem[]) {
  const members = (await membersOf(tx, councilId, now)).filter(({ hasVote }) => hasVote)
  const held = new Map(
    heldBy(
      members.map(({ id }) => id),
      items,
    ).map((one) => [one.memberId, one]),
  )
  return members.flatMap(({ id, fullName, position, duty, unitName }) => {
    const one = held.get(id)
    return one ? [{ ...one, fullName, position, duty, unitName }] : []
  })
}

const countOf = (items: readonly DecidedItem[]) => ({
  of: items.length,
  agreed: items.filter(({ outcome }) => outcome === 'agreed').length,
})

export async function evenHanded(call: Call, councilId: string): Promise<EvenHanded> {
  const council = await oneCouncil(call, councilId)
  const rows = await itemsOf(call.tx, councilId)
  const items = await decidedItems(
    call,
    rows.filter(({ status }) => status === 'decided'),
  )
  const members = await membersWithVote(call, councilId, items)
  const model = await call.tx
    .selectFrom('par.round_block as b')
    .innerJoin('par.criteria_set as s', 's.id', 'b.set_id')
    .select('s.id')
    .where('b.round_id', '=', council.roundId)
    .where('s.is_model', '=', true)
    .executeTakeFirst()
  const byUnitAndArea = Map.groupBy(items, ({ unitId, areaCode }) => `${unitId} ${areaCode}`)
  const areas = new Map(items.map(({ areaCode, areaTitle }) => [areaCode, areaTitle]))
  return {
    councilId,
    councilName: council.name,
    roundName: council.roundName,
    isModel: model !== undefined,
    total: decidedOf(items, shareOfAll(items)),
    undecided: rows.filter(({ status }) => status === 'open').length,
    units: decidedBy(items, ({ unitId }) => unitId).map(([{ unitId, unitName, blockName }, decided]) => ({
      unitId,
      unitName,
      blockName,
      ...decided,
    })),
    criteria: decidedBy(items, ({ criterionId }) => criterionId).map(([{ criterionId, code, title }, decided]) => ({
      criterionId,
      code,
      title,
      ...decided,
    })),
    blocks: decidedBy(items, ({ blockName }) => blockName).map(([{ blockName }, decided]) => ({
      blockName,
      ...decided,
    })),
    members,
    areas: [...areas]
      .map(([code, title]) => ({ code, title }))
      .toSorted((a, b) => a.code.localeCompare(b.code, 'vi', { numeric: true })),
    byArea: [...byUnitAndArea.values()].map((own) => {
      const { unitId, areaCode } = own[0] as DecidedItem
      return { unitId, areaCode, ...countOf(own) }
    }),
    byMember: members.flatMap(({ memberId }) =>
      [...Map.groupBy(items, ({ unitId }) => unitId)].map(([unitId, own]) => {
        const held = own
          .flatMap(({ votes }) => votes.filter((vote) => vote.memberId === memberId))
          .filter(({ outcome }) => outcome !== 'abstained')
        return { memberId, unitId, of: held.length, agreed: held.filter(({ outcome }) => outcome === 'agreed').length }
      }),
    ),
  }
}
