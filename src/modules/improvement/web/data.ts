/** Improvement's questions to the server. */
import { asking } from '../../../ui/query.ts'
import { improvement as doors } from '../contract.ts'

export const plans = (year?: number) => asking(doors.plans, year === undefined ? {} : { year })
export const plan = (planId: string) => asking(doors.plan, { planId })
export const people = (planId: string) => asking(doors.people, { planId })
export const trail = (lostPointId: string) => asking(doors.lostPointTrail, { lostPointId })
export const causes = () => asking(doors.causes, {})
export const followable = () => asking(doors.followable, {})
export const waiting = () => asking(doors.waiting, {})
export const report = (year?: number, blockName?: string) =>
  asking(doors.report, { ...(year !== undefined && { year }), ...(blockName !== undefined && { blockName }) })
export const efforts = (unitId: number) => asking(doors.efforts, { unitId })
