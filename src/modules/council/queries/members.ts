/** Members of a council: of all days, and those of one. */
import type { Tx } from '../../../platform/http/call.ts'
import { holdersEverywhere } from '../../identity/index.ts'
import { unitNames } from '../../organization/index.ts'
import type { Member } from '../contract.ts'
import { isMemberOn } from '../rules/members.ts'

const DUTIES = ['chair', 'deputy', 'secretary', 'member'] as const

/** A member with the unit his account belongs to today, where it is another than he was named from. */
export type SeatedMember = Member & { accountUnitId: number | null }

/** By duty, then in the order they came. */
export async function membersOf(tx: Tx, councilId: string, now: Date): Promise<SeatedMember[]> {
  const rows = await tx
    .selectFrom('council.member as m')
    .innerJoin('identity.account as a', 'a.id', 'm.account_id')
    .selectAll('m')
    .select('a.unit_id as accountUnitId')
    .where('m.council_id', '=', councilId)
    .orderBy('m.from_day')
    .orderBy('m.full_name')
    .execute()
  const names = await unitNames(tx, [...new Set(rows.map((row) => row.unit_id))], rows[0]?.from_day ?? '')
  const holders = new Set(await holdersEverywhere(tx, { permission: 'council.vote', at: now }))
  return rows
    .map((row) => ({
      id: row.id,
      accountId: row.account_id,
      fullName: row.full_name,
      position: row.position,
      unitId: row.unit_id,
      unitName: names.get(row.unit_id) ?? '',
      duty: row.duty,
      hasVote: row.has_vote,
      fromDay: row.from_day,
      untilDay: row.until_day,
      leftReason: row.left_reason,
      hasRole: holders.has(row.account_id),
      accountUnitId: row.accountUnitId,
    }))
    .toSorted((a, b) => DUTIES.indexOf(a.duty) - DUTIES.indexOf(b.duty))
}

export const membersOn = (members: readonly SeatedMember[], day: string): SeatedMember[] =>
  members.filter((member) => isMemberOn(member, day))
