/** Who belongs to a council, on which day, with which duty. */
import type { CouncilReason } from '../refusals.vi.ts'

export type Duty = 'chair' | 'deputy' | 'member' | 'secretary'

export interface Term {
  accountId: string
  fullName: string
  duty: Duty
  hasVote: boolean
  fromDay: string
  untilDay: string | null
}

/** The last day still belongs to it. */
export const isMemberOn = ({ fromDay, untilDay }: Pick<Term, 'fromDay' | 'untilDay'>, day: string): boolean =>
  fromDay <= day && (untilDay === null || day <= untilDay)

/** Everything that is wrong with a council as it would stand on a day: one chair, who votes; nobody twice. */
export function whyNotMembers(terms: readonly Term[], day: string): CouncilReason[] {
  const now = terms.filter((term) => isMemberOn(term, day))
  const chairs = now.filter(({ duty }) => duty === 'chair')
  const voting = now.filter(({ hasVote }) => hasVote)
  const twice = now.filter(({ accountId }, at) => now.findIndex((term) => term.accountId === accountId) !== at)
  return [
    ...twice.map(({ fullName }): CouncilReason => ({ reason: 'council.member-twice', params: { name: fullName } })),
    ...(chairs.length === 0 ? [{ reason: 'council.no-chair' } as const] : []),
    ...(chairs.length > 1
      ? [
          {
            reason: 'council.two-chairs',
            params: { names: chairs.map(({ fullName }) => fullName).join(', ') },
          } as const,
        ]
      : []),
    ...(chairs.length === 1 && chairs[0]?.hasVote === false ? [{ reason: 'council.chair-without-vote' } as const] : []),
    ...(voting.length < 3 ? [{ reason: 'council.too-few', params: { voting: voting.length } } as const] : []),
  ]
}
