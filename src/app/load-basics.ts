/** What every installation starts with: units, roles, the rules in force, the model criteria sets and questionnaires. Safe to run at each start. */
import { createFirstAdministrator, loadCommonPasswords, loadRoles } from '../modules/identity/index.ts'
import { loadRuleVersions } from '../modules/law/index.ts'
import { loadCommuneFacts, loadNation, loadUnits } from '../modules/organization/index.ts'
import { loadModelSets } from '../modules/par/index.ts'
import { loadPublished } from '../modules/province/index.ts'
import { loadModelSurveys } from '../modules/survey/index.ts'
import type { Database } from '../platform/db/open.ts'
import { SYSTEM } from '../platform/http/call.ts'
import {
  commonPasswordRows,
  communeFactsRows,
  modelSetRows,
  modelSurveyRows,
  roleRows,
  ruleVersionRows,
  unitRows,
} from './catalogues.ts'
import { nationRows } from './nation-rows.ts'
import { publishedRows } from './published-rows.ts'

const AS_SYSTEM = { everywhere: true, units: [], accountId: SYSTEM.accountId, entry: null }

export async function loadBasics(database: Database): Promise<void> {
  await database.within(AS_SYSTEM, async (tx) => {
    await loadUnits(tx, unitRows)
    await loadCommuneFacts(tx, communeFactsRows)
    await loadRoles(tx, await roleRows())
    await loadCommonPasswords(tx, await commonPasswordRows())
    await loadRuleVersions(tx, await ruleVersionRows())
    await loadModelSets(tx, await modelSetRows())
    await loadModelSurveys(tx, await modelSurveyRows())
    await loadPublished(tx, await publishedRows(), new Date())
  })
}

/** The other provinces' units: some seconds at the first start. */
export async function loadOtherProvinces(database: Database): Promise<void> {
  await database.within(AS_SYSTEM, (tx) => loadNation(tx, nationRows))
}

/** @returns the token of a one-time link when there is no account yet, null otherwise. */
export async function inviteFirstAdministrator(database: Database, now: Date): Promise<string | null> {
  return database.within(AS_SYSTEM, (tx) => createFirstAdministrator(tx, now))
}
