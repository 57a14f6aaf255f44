/** Front door of the law module. */
import { defineModule } from '../../platform/http/module.ts'
import { nameProvision, recordPermission, withdrawPermission } from './actions/change-permission.ts'
import { confirmRule } from './actions/confirm-rule.ts'
import { saveAmendment } from './actions/save-amendment.ts'
import { switchOn, withdrawAmendment } from './actions/switch-amendment.ts'
import { law } from './contract.ts'
import type { LawArea } from './law-area.ts'
import { allAmendments, oneAmendment } from './queries/amendments.ts'
import { findProvisions } from './queries/find-provisions.ts'
import { allPermissions, permissionOn } from './queries/permissions.ts'
import { provisionsOnDay } from './queries/provisions-on-day.ts'
import { rulesInForce } from './queries/rules-in-force.ts'

/** @param areas the modules whose computations rest on provisions: this one knows none of them. */
export const lawModule = (areas: readonly LawArea[]) =>
  defineModule(law, {
    rulesInForce: async ({ tx }, { asOf }) => ({ rules: await rulesInForce(tx, asOf) }),
    confirmRule,
    areas: async () => ({ areas: areas.map(({ area, title, rules }) => ({ area, title, rules })) }),
    provisions: (call, asked) => provisionsOnDay(call, asked, areas),
    amendments: allAmendments,
    amendment: (call, { amendmentId }) => oneAmendment(call, amendmentId),
    saveAmendment: (call, given) => saveAmendment(call, given, areas),
    switchOn,
    withdrawAmendment,
    findProvisions: (call, asked) => findProvisions(call, asked, areas),
    permissions: async ({ tx }, { asOf }) => ({ permissions: await allPermissions(tx, asOf, areas) }),
    permission: ({ tx }, { permissionId, asOf }) => permissionOn(tx, permissionId, asOf, areas),
    nameProvision: (call, given) => nameProvision(call, given, areas),
    recordPermission: (call, given) => recordPermission(call, given, areas),
    withdrawPermission,
  })

export { recordPermission, withdrawPermission } from './actions/change-permission.ts'
export { loadRuleVersions, type RuleVersionRow } from './actions/load-rule-versions.ts'
export type { LawArea } from './law-area.ts'
export { lawsOfUnits, permissionOn, permissionsMark } from './queries/permissions.ts'
export { amendmentProvisions, enteredProvisions } from './queries/provisions.ts'
export { rulesInForce } from './queries/rules-in-force.ts'
export type { Cell, LawRule, ProvisionRow } from './rules/shape.ts'
