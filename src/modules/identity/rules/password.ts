/**
 * What a password must be: long, not among the common ones, not the person's own name. No rule of composition:
 * length makes a password hard to guess, forced signs make it hard to remember (NIST SP 800-63B, 5.1.1.2).
 */
import type { Reason } from '../../../shared/refusal.ts'
import { fold } from '../../../shared/vietnamese.ts'
import type { IdentityReason } from '../refusals.vi.ts'
import { isPersonalNumber, isRepetition } from './common-forms.ts'

export const LEAST_PASSWORD = 10
export const MOST_PASSWORD = 200

/** One form for the same letters however they were typed: Unicode NFC. */
export function passwordInForm(password: string): string {
  return password.normalize('NFC')
}

const bare = (text: string) => fold(text).replace(/[^a-z0-9]/g, '')

function hasName(password: string, names: readonly string[]): boolean {
  const text = bare(password)
  return names.map(bare).some((name) => name.length >= 3 && text.includes(name))
}

/** @param isCommon whether one of `commonForms(password)` stands in the list. The page, which has no list, says false. */
export function whyNotPassword(
  password: string,
  { userName, fullName, isCommon }: { userName: string; fullName: string; isCommon: boolean },
): Reason<IdentityReason> | null {
  const typed = passwordInForm(password)
  const length = [...typed].length
  if (length < LEAST_PASSWORD)
    return { reason: 'identity.password-too-short', params: { least: LEAST_PASSWORD }, at: 'password' }
  if (length > MOST_PASSWORD)
    return { reason: 'identity.password-too-long', params: { most: MOST_PASSWORD }, at: 'password' }
  if (hasName(typed, [userName, fullName])) return { reason: 'identity.password-has-name', at: 'password' }
  if (isCommon || isRepetition(typed) || isPersonalNumber(typed))
    return { reason: 'identity.password-common', at: 'password' }
  return null
}
