/** Law's questions to the server. */
import { asking } from '../../../ui/query.ts'
import { law } from '../contract.ts'

export const rulesInForce = (asOf: string) => asking(law.rulesInForce, { asOf })
