/** Front door of the law module. */
import { defineModule } from '../../platform/http/module.ts'
import { confirmRule } from './actions/confirm-rule.ts'
import { law } from './contract.ts'
import { rulesInForce } from './queries/rules-in-force.ts'

export const lawModule = defineModule(law, {
  rulesInForce: async ({ tx }, { asOf }) => ({ rules: await rulesInForce(tx, asOf) }),
  confirmRule,
})

export { loadRuleVersions, type RuleVersionRow } from './actions/load-rule-versions.ts'
export { rulesInForce } from './queries/rules-in-force.ts'
