/** Organization's questions to the server. */
import { asking } from '../../../ui/query.ts'
import { organization } from '../contract.ts'

export const unitTree = (asOf: string) => asking(organization.unitTree, { asOf })
export const unit = (unitId: number) => asking(organization.unit, { unitId })
export const foundUnits = (text: string, asOf: string) => asking(organization.searchUnits, { text, asOf })
export const endedUnits = (from: string, to: string, within?: number) =>
  asking(organization.endedUnits, { from, to, ...(within !== undefined && { within }) })
