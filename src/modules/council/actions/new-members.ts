/** Accounts as members of a council: named as they are today, open, and able to vote where they have one. */
import type { Call } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { holdersEverywhere } from '../../identity/index.ts'
import type { NewMember } from '../contract.ts'
import { type CouncilReason, refuseAll } from '../refusals.vi.ts'

interface Account {
  id: string
  full_name: string
  unit_id: number | null
  valid_to: string | null
}

function whyNotAccounts(
  asked: readonly NewMember[],
  accounts: readonly Account[],
  holders: ReadonlySet<string>,
  today: string,
): CouncilReason[] {
  const ended = accounts.filter(
    ({ valid_to: until, unit_id: unitId }) => unitId === null || (until !== null && until <= today),
  )
  const unable = accounts.filter(
    ({ id }) => !holders.has(id) && asked.some(({ accountId, hasVote }) => accountId === id && hasVote),
  )
  return [
    ...(asked.every(({ accountId }) => accounts.some(({ id }) => id === accountId))
      ? []
      : [{ reason: 'council.not-found' } as const]),
    ...ended.map(({ full_name: name }): CouncilReason => ({ reason: 'council.account-ended', params: { name } })),
    ...(unable.length === 0
      ? []
      : [
          {
            reason: 'council.member-without-role',
            params: { names: unable.map(({ full_name: name }) => name).join(', ') },
          } as const,
        ]),
  ]
}

/** @throws Refusal with everything that is wrong with those who are to be members. */
export async function newMembers({ tx, now }: Pick<Call, 'tx' | 'now'>, asked: readonly NewMember[]) {
  if (asked.length === 0) return []
  const accounts = await tx
    .selectFrom('identity.account')
    .select(['id', 'full_name', 'unit_id', 'valid_to'])
    .where(
      'id',
      'in',
      asked.map(({ accountId }) => accountId),
    )
    .execute()
  const holders = new Set(await holdersEverywhere(tx, { permission: 'council.vote', at: now }))
  const wrong = whyNotAccounts(asked, accounts, holders, dayIn(now))
  if (wrong.length > 0) refuseAll(wrong)
  return asked.map((member) => {
    const { full_name: fullName, unit_id: unitId } = accounts.find(({ id }) => id === member.accountId) as Account
    return { ...member, fullName, unitId: unitId as number }
  })
}

export type NamedMember = Awaited<ReturnType<typeof newMembers>>[number]

export const memberRow = (
  councilId: string,
  { accountId, fullName, unitId, ...member }: NamedMember,
  fromDay: string,
) => ({
  council_id: councilId,
  account_id: accountId,
  full_name: fullName,
  unit_id: unitId,
  position: member.position,
  duty: member.duty,
  has_vote: member.hasVote,
  from_day: fromDay,
})
