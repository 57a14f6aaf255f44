/** Who may give which role where: nobody gives more than what his own administration reaches. */
import type { Reason } from '../../../shared/refusal.ts'
import type { IdentityReason } from '../refusals.vi.ts'

/** Where the administrator holds the permission behind the door. */
export interface Reach {
  everywhere: boolean
  units: readonly number[]
}

export interface RoleKind {
  name: string
  /** A unit's administrator may give it; all other roles are given by whoever administers everywhere. */
  forUnits: boolean
}

export interface GrantWish {
  role: RoleKind | null
  /** Every unit the grant would reach today: its unit, and what is below it when asked; null for everywhere. */
  reaches: readonly number[] | null
  accountId: string
  validFrom: string
  /** First day it no longer holds. */
  validTo: string | null
}

const covers = (reach: Reach, units: readonly number[]) => {
  const own = new Set(reach.units)
  return units.every((unit) => own.has(unit))
}

/** @param by the administrator. */
export function whyNotGrant(wish: GrantWish, by: { accountId: string; reach: Reach }): Reason<IdentityReason> | null {
  if (wish.role === null) return { reason: 'identity.role-unknown', at: 'role' }
  if (wish.validTo !== null && wish.validTo <= wish.validFrom) return { reason: 'identity.grant-period', at: 'validTo' }
  if (by.reach.everywhere) return null
  if (wish.accountId === by.accountId) return { reason: 'identity.grant-to-self' }
  if (!wish.role.forUnits)
    return { reason: 'identity.role-not-for-units', params: { role: wish.role.name }, at: 'role' }
  if (wish.reaches === null || wish.reaches.length === 0 || !covers(by.reach, wish.reaches))
    return { reason: 'identity.grant-outside', at: 'unitId' }
  return null
}

export interface HeldGrant {
  accountId: string
  role: RoleKind
  /** As in `GrantWish`. */
  reaches: readonly number[] | null
  /** Holding it is what lets a person give and end roles. */
  administers: boolean
  hasEnded: boolean
}

export function whyNotEndGrant(
  grant: HeldGrant,
  by: { accountId: string; reach: Reach },
): Reason<IdentityReason> | null {
  if (grant.hasEnded) return { reason: 'identity.grant-ended' }
  // Whoever ends another's administration still holds his own: so at least one administrator always remains.
  if (grant.accountId === by.accountId && grant.administers) return { reason: 'identity.own-administration' }
  if (by.reach.everywhere) return null
  return isWithin(grant, by.reach) ? null : { reason: 'identity.holds-wider-role', params: { role: grant.role.name } }
}

function isWithin(grant: Pick<HeldGrant, 'role' | 'reaches'>, reach: Reach): boolean {
  return grant.role.forUnits && grant.reaches !== null && covers(reach, grant.reaches)
}

/**
 * Who may change an account: a unit's administrator must not take over, by a reset, an account that reaches further
 * than he does.
 */
export function whyNotAdminister(held: readonly HeldGrant[], reach: Reach): Reason<IdentityReason> | null {
  if (reach.everywhere) return null
  const wider = held.find((grant) => !grant.hasEnded && !isWithin(grant, reach))
  return wider ? { reason: 'identity.holds-wider-role', params: { role: wider.role.name } } : null
}

/** Where an account may be put. Null stands for no unit: only for whoever administers everywhere. */
export function whyNotPlace(unitId: number | null, reach: Reach): Reason<IdentityReason> | null {
  if (reach.everywhere) return null
  if (unitId === null) return { reason: 'identity.unit-required', at: 'unitId' }
  return reach.units.includes(unitId) ? null : { reason: 'identity.unit-outside', at: 'unitId' }
}
