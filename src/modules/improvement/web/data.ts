/** Improvement's questions to the server. */
import { asking } from '../../../ui/query.ts'
import { improvement as doors } from '../contract.ts'

export const plans = (year?: number) => asking(doors.plans, { year })
