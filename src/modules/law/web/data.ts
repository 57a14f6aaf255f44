/** Law's questions to the server. */
import { asking } from '../../../ui/query.ts'
import { law } from '../contract.ts'

/** The only area there is so far; the address will name it when there are two. */
export const AREA = 'personnel'

export const rulesInForce = (asOf: string) => asking(law.rulesInForce, { asOf })
export const areas = () => asking(law.areas, {})
export const provisions = (area: string, asOf: string) => asking(law.provisions, { area, asOf })
export const amendments = () => asking(law.amendments, {})
export const amendment = (amendmentId: string) => asking(law.amendment, { amendmentId })
export const findProvisions = (text: string) => asking(law.findProvisions, { text })
export const permission = (permissionId: string, asOf: string) => asking(law.permission, { permissionId, asOf })
export const permissions = (asOf: string) => asking(law.permissions, { asOf })
