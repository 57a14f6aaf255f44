/** Doors of criteria sets and the figures they may name. */
import type { Handlers } from '../../platform/http/module.ts'
import { attachDecision } from './actions/sets/attach-decision.ts'
import { copyCriteriaSet } from './actions/sets/copy-criteria-set.ts'
import { createCriteriaSet } from './actions/sets/create-criteria-set.ts'
import { discardDraftSet } from './actions/sets/discard-draft-set.ts'
import { importCriteriaSet } from './actions/sets/import-criteria-set.ts'
import { issueCriteriaSet } from './actions/sets/issue-criteria-set.ts'
import { saveDraftSet } from './actions/sets/save-draft-set.ts'
import { sendSetTable } from './actions/sets/send-set-table.ts'
import { takeSetTable } from './actions/sets/take-set-table.ts'
import type { par } from './contract.ts'
import type { FactSource } from './fact-source.ts'
import { offeredFacts } from './queries/facts/offered-facts.ts'
import { criteriaSet, criteriaSets } from './queries/sets/criteria-sets.ts'
import { decisionFile } from './queries/sets/decision-file.ts'
import { sentSetTables } from './queries/sets/sent-table.ts'
import { setTable } from './queries/sets/set-table.ts'
import { markedSetTable } from './reports/marked-set-table.ts'
import { annexDocument, annexPdf, annexWorkbook } from './reports/set-annex.ts'

/** @param sources the figures that modules tell of their own accord: this one knows none of the modules above it. */
export const setDoors = (sources: readonly FactSource[]) =>
  ({
    factSources: async () => ({ sources: offeredFacts(sources) }),
    criteriaSets: async ({ tx }) => ({ sets: await criteriaSets(tx) }),
    criteriaSet: ({ tx }, { setId }) => criteriaSet(tx, setId, offeredFacts(sources)),
    createCriteriaSet,
    copyCriteriaSet,
    saveDraftSet,
    discardDraftSet,
    importCriteriaSet: (call, given) => importCriteriaSet(call, given, offeredFacts(sources)),
    attachDecision,
    decisionFile: ({ tx }, { setId, download }) => decisionFile(tx, setId, download),
    issueCriteriaSet: (call, given) => issueCriteriaSet(call, given, offeredFacts(sources)),
    sendSetTable,
    sentSetTables: async ({ tx }) => ({ files: await sentSetTables(tx) }),
    setTable,
    takeSetTable,
    markedSetTable,
    annexWorkbook: async ({ tx, now }, { setId }) => annexWorkbook(await criteriaSet(tx, setId), now),
    annexDocument: async ({ tx, now }, { setId }) => annexDocument(await criteriaSet(tx, setId), now),
    annexPdf: async ({ tx, now }, { setId }) => annexPdf(await criteriaSet(tx, setId), now),
  }) satisfies Partial<Handlers<typeof par>>
