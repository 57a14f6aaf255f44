/**
 * How long somebody must wait before the next attempt to sign in. A bucket that leaks: each failure adds one,
 * time takes away, and above what honest slips need each further failure doubles the wait.
 */
import type { Reason } from '../../../shared/refusal.ts'
import type { IdentityReason } from '../refusals.vi.ts'

export interface Attempts {
  failures: number
  lastFailedAt: Date | null
}

export interface Patience {
  /** Failures without a wait. */
  free: number
  /** First wait, in seconds; doubles with each further failure. */
  first: number
  longest: number
  /** Seconds in which one failure is forgotten. */
  forgetsOneIn: number
}

/** About a hundred guesses a day at one account: nothing against a password of ten signs that is not common. */
export const ACCOUNT_PATIENCE: Patience = { free: 5, first: 5, longest: 900, forgetsOneIn: 600 }

/** A whole building often shares one address, so an address is given more slips than a person. */
export const ADDRESS_PATIENCE: Patience = { free: 50, first: 5, longest: 300, forgetsOneIn: 20 }

function remembered({ failures, lastFailedAt }: Attempts, patience: Patience, now: Date): number {
  if (lastFailedAt === null) return 0
  const forgotten = Math.floor((now.getTime() - lastFailedAt.getTime()) / 1000 / patience.forgetsOneIn)
  return Math.max(0, failures - Math.max(0, forgotten))
}

/** Whole seconds still to wait; 0 when an attempt may be made now. */
export function secondsToWait(attempts: Attempts, patience: Patience, now: Date): number {
  const over = remembered(attempts, patience, now) - patience.free
  if (over < 0 || attempts.lastFailedAt === null) return 0
  const wait = Math.min(patience.longest, patience.first * 2 ** over)
  return Math.max(0, Math.ceil(wait - (now.getTime() - attempts.lastFailedAt.getTime()) / 1000))
}

export function afterFailure(attempts: Attempts, patience: Patience, now: Date): Attempts {
  return { failures: remembered(attempts, patience, now) + 1, lastFailedAt: now }
}

/** The longer of the two waits stands. */
export function whyNotAttempt(account: Attempts, address: Attempts, now: Date): Reason<IdentityReason> | null {
  const seconds = Math.max(secondsToWait(account, ACCOUNT_PATIENCE, now), secondsToWait(address, ADDRESS_PATIENCE, now))
  return seconds === 0 ? null : { reason: 'identity.too-many-attempts', params: { seconds } }
}
