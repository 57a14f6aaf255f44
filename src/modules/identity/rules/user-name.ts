/** What a user name may look like, and the one an office would choose for a person. */
import type { Reason } from '../../../shared/refusal.ts'
import { fold, nameParts } from '../../../shared/vietnamese.ts'
import type { IdentityReason } from '../refusals.vi.ts'

/** The same words stand in the table's check constraint. */
const USER_NAME = /^[a-z0-9][a-z0-9._-]{2,39}$/

/** How a typed user name is compared: without accents, case or blanks around it, so a running Vietnamese keyboard does no harm. */
export function foldedUserName(typed: string): string {
  return fold(typed)
}

export function whyNotUserName(userName: string): Reason<IdentityReason> | null {
  return USER_NAME.test(userName) ? null : { reason: 'identity.user-name-malformed', at: 'userName' }
}

/** 'Nguyễn Thị Lan Anh' → 'anhntl': given name and the initials before it, as offices do. Empty for an empty name. */
export function userNameFor(fullName: string): string {
  const { family, middle, given } = nameParts(fold(fullName).replace(/[^a-z0-9 ]/g, ''))
  const initials = `${family} ${middle}`.split(' ').map((word) => word.charAt(0))
  return `${given}${initials.join('')}`.slice(0, 40)
}
