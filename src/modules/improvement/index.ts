/** Front door of improvement: its doors bound to what they do. */
import { defineModule } from '../../platform/http/module.ts'
import { improvement } from './contract.ts'
import { planList } from './queries/plan-list.ts'

export const improvementModule = defineModule(improvement, {
  plans: planList,
})

export { improvementUses } from './queries/evidence-uses.ts'
