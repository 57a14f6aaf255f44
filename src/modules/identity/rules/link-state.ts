/** Whether a one-time link still opens. */
import type { Reason } from '../../../shared/refusal.ts'
import type { IdentityReason } from '../refusals.vi.ts'

/** An invitation may lie in a letter for some days; a reset is used while one is on the telephone. */
export const LINK_LIFE_HOURS = { invitation: 7 * 24, reset: 24 } as const
export type LinkKind = keyof typeof LINK_LIFE_HOURS

export interface LinkTimes {
  expiresAt: Date
  usedAt: Date | null
  /** Set when a newer link replaced it, or the account ended. */
  revokedAt: Date | null
}

export function whyNotOpenLink(link: LinkTimes, now: Date): Reason<IdentityReason> | null {
  if (link.usedAt !== null) return { reason: 'identity.link-used' }
  if (link.revokedAt !== null || link.expiresAt <= now) return { reason: 'identity.link-expired' }
  return null
}

export function linkEnd(kind: LinkKind, now: Date): Date {
  return new Date(now.getTime() + LINK_LIFE_HOURS[kind] * 3_600_000)
}
