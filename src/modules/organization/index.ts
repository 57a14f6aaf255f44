/** Front door of the organization module: its doors bound to what they do, and what neighbours may ask. */
import { defineModule } from '../../platform/http/module.ts'
import { editFreeze, issueFreeze, liftFreeze } from './actions/change-freeze.ts'
import { correct, undoCorrection } from './actions/correct.ts'
import { grantException, withdrawException } from './actions/except-freeze.ts'
import { recordUnitImport } from './actions/imports/record-unit-import.ts'
import { saveUnitImport } from './actions/imports/save-unit-import.ts'
import { sendUnitList } from './actions/imports/send-unit-list.ts'
import { undoUnitImport } from './actions/imports/undo-unit-import.ts'
import { saveFacts } from './actions/save-facts.ts'
import { organization } from './contract.ts'
import { compareUnits } from './queries/compare-units.ts'
import { deputyNorms } from './queries/deputy-norms.ts'
import { endedUnits } from './queries/ended-units.ts'
import { findUnits } from './queries/find-units.ts'
import { freezeAttempts, freezeOrders, freezesStanding, oneFreeze } from './queries/freezes.ts'
import { sentLists } from './queries/imports/sent-list.ts'
import { unitImport } from './queries/imports/unit-import.ts'
import { lineage } from './queries/lineage.ts'
import { recordings } from './queries/recordings.ts'
import { resolverOf } from './queries/resolving.ts'
import { tilesOn } from './queries/tiles-on.ts'
import { treeOn, unitsBelow } from './queries/tree-on.ts'
import { factHistory, unitFacts } from './queries/unit-facts.ts'
import { unitHistory } from './queries/unit-history.ts'
import { unitInside } from './queries/unit-inside.ts'
import { villages } from './queries/villages-on.ts'
import { comparisonWorkbook } from './reports/comparison-workbook.ts'
import { markedUnitList } from './reports/marked-unit-list.ts'
import { deputyNormsWorkbook } from './reports/norms-workbook.ts'
import { openUnits, unitsCsv } from './reports/open-units.ts'
import { resolvedWorkbook } from './reports/resolved-workbook.ts'
import { unitChart } from './reports/unit-chart.ts'
import { unitsWorkbook } from './reports/units-workbook.ts'
import { villagesWorkbook } from './reports/villages-workbook.ts'

export const organizationModule = defineModule(organization, {
  unitTree: async ({ tx }, asked) => ({ units: await treeOn(tx, asked) }),
  unit: ({ tx }, asked) => unitHistory(tx, asked),
  searchUnits: async ({ tx }, { text, asOf }) => ({ units: await findUnits(tx, text, asOf) }),
  resolveUnit: async (call, { day, ...typed }) => (await resolverOf(call, day))(typed),
  resolveUnits: async (call, { lines, day }) => ({ answers: lines.map(await resolverOf(call, day)) }),
  resolveWorkbook: resolvedWorkbook,
  lineage: ({ tx }, { unitId }) => lineage(tx, unitId),
  endedUnits: async ({ tx }, filter) => ({ units: await endedUnits(tx, filter) }),
  unitTiles: async ({ tx }, asked) => ({ tiles: await tilesOn(tx, asked) }),
  unitsBelow: async ({ tx }, asked) => ({ units: await unitsBelow(tx, asked) }),
  recordings: async ({ tx }) => ({ recordings: await recordings(tx) }),
  compareUnits: ({ tx }, asked) => compareUnits(tx, asked),
  exportComparison: comparisonWorkbook,
  exportUnits: unitsWorkbook,
  unitsCsv,
  sendUnitList,
  unitImports: async ({ tx }) => ({ imports: await sentLists(tx) }),
  unitImport,
  saveUnitImport,
  recordUnitImport,
  undoUnitImport,
  markedUnitList,
  unitsJson: async ({ tx }, asked) => ({
    asOf: asked.asOf,
    knownAt: asked.knownAt ?? null,
    units: await openUnits(tx, asked),
  }),

  unitFacts: ({ tx }, asked) => unitFacts(tx, asked),
  factHistory: async ({ tx }, asked) => ({ rows: await factHistory(tx, asked) }),
  saveFacts,
  unitInside: async ({ tx }, asked) => ({ units: await unitInside(tx, asked) }),
  unitChart,
  deputyNorms: async ({ tx }, asked) => ({ checks: await deputyNorms(tx, asked) }),
  deputyNormsWorkbook,
  villages: async ({ tx }, asked) => ({ communes: await villages(tx, asked) }),
  villagesWorkbook,

  freezes: freezeOrders,
  freezesStanding,
  freeze: oneFreeze,
  freezeAttempts: async ({ tx }, filter) => ({ attempts: await freezeAttempts(tx, filter) }),
  issueFreeze,
  editFreeze,
  liftFreeze,
  correctUnit: correct,
  undoCorrection,
  grantException,
  withdrawException,
})

export { freezeFrom, issueFreeze, liftFreeze } from './actions/change-freeze.ts'
export { type Correction, correctUnit } from './actions/correct-unit.ts'
export { sendUnitList } from './actions/imports/send-unit-list.ts'
export { type Keeping, keepFor, keepNoMore } from './actions/keep-for.ts'
export { type CommuneFactsRow, loadCommuneFacts } from './actions/load-commune-facts.ts'
export { loadNation } from './actions/load-nation.ts'
export { loadUnits, type UnitRows } from './actions/load-units.ts'
export { type NotedAct, noteActs } from './actions/note-acts.ts'
export { type NotedAttempt, noteAttempt } from './actions/note-attempt.ts'
export { type Basis, type RecordedChange, recordChange } from './actions/record-change.ts'
export { type FactsBasis, type FactToTell, recordFacts } from './actions/record-facts.ts'
export { undoRecording } from './actions/undo-recording.ts'
export type { EndedUnit } from './contract.ts'
export { organizationFacts } from './fact-sources.ts'
export type { HandedOver, HandingOver, Held } from './held.ts'
export { carriedOnBy } from './queries/carried-on-by.ts'
export { endedUnits } from './queries/ended-units.ts'
export { endingOf } from './queries/ending-of.ts'
export { daysOfEndings, type EndingOn, endingsOn } from './queries/endings-on.ts'
export { type EventBetween, eventsBetween } from './queries/events-between.ts'
export { type FactOnDay, factsOn, valuesOf } from './queries/facts-on.ts'
export { findUnits } from './queries/find-units.ts'
export { forebearsOn } from './queries/forebears-on.ts'
export { freezeOn } from './queries/freezes.ts'
export { type AskedOfFreezes, actsAgainst, ordersOnPeople, whyNotFrozen } from './queries/freezes-against.ts'
export { heirs } from './queries/heirs.ts'
export { type KnownVersion, ledgerOf } from './queries/ledger-of.ts'
export { letterheadOn, ownLetterhead } from './queries/letterhead-on.ts'
export { daysOfPassingUnits } from './queries/passing-units.ts'
export { resolverOf } from './queries/resolving.ts'
export {
  namesOverTime,
  type UnitFilter,
  type UnitOnDay,
  unitName,
  unitNames,
  unitOn,
  unitsOn,
} from './queries/units-on.ts'
export { problemOf as organizationProblem } from './refusals.vi.ts'
export { heldBefore, holdsOn } from './rules/days.ts'
export type { FactKey, FactValue, SchoolArea, SchoolKind, SchoolRank } from './rules/facts/facts.ts'
export { bindsOn, type FreezeOrder } from './rules/freeze.ts'
export { type ActFinding, type ActOnPerson, whoStops, whyActFrozen } from './rules/freeze-acts.ts'
export type { EventRow, VersionRow } from './rules/identity-of-units.ts'
export { allEndedBy, type Change, type EventKind, endedBy, successionOf } from './rules/ledger/change.ts'
export { type Follower, followersOf, withFollowers } from './rules/ledger/followers.ts'
export { FACTS, type UnitFacts } from './rules/ledger/version.ts'
export { nameIn, whyNotChange } from './rules/ledger/why-not.ts'
export { type Letterhead, letterheadOf } from './rules/letterhead.ts'
export type { Level } from './rules/levels.ts'
export type { NationRows } from './rules/nation.ts'
export { whyNotByNorms } from './rules/norms/of-change.ts'
export type { AgencyEventRow, AgencyRow } from './rules/placed-units.ts'
