/** Questions about freeze orders. */
import { asking } from '../../../ui/query.ts'
import { organization } from '../contract.ts'

export const freezes = () => asking(organization.freezes, {})
export const freezesStanding = (asked: { day: string; about: 'units' | 'people'; unitIds?: number[] }) =>
  asking(organization.freezesStanding, asked)
export const freeze = (orderId: string) => asking(organization.freeze, { orderId })
export const freezeAttempts = (from?: string, to?: string) =>
  asking(organization.freezeAttempts, { ...(from && { from }), ...(to && { to }) })
