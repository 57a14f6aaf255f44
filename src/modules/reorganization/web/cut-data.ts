/** Questions about the cut. */
import { asking } from '../../../ui/query.ts'
import { cutPlans } from '../contract/cut-plans.ts'

export const cuts = () => asking(cutPlans.cutPlans, {})
export const cut = (planId: string, asOf?: string) =>
  asking(cutPlans.cutPlan, { planId, ...(asOf !== undefined && { asOf }) })
