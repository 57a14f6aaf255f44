/** Front door of personnel: its doors bound to what they do, and what neighbours may ask. */
import { defineModule } from '../../platform/http/module.ts'
import type { Template } from '../templates/index.ts'
import { personnel } from './contract.ts'
import { decisionDoors } from './doors-of-decisions.ts'
import { disposalDoors } from './doors-of-disposal.ts'
import { findingDoors } from './doors-of-finding.ts'
import { identityDoors } from './doors-of-identity.ts'
import { lifeDoors } from './doors-of-life.ts'
import { proposalDoors } from './doors-of-proposals.ts'
import { recordDoors } from './doors-of-records.ts'
import { decisionTemplate } from './reports/decision-document.ts'
import { handoverTemplate } from './reports/handover-sheet.ts'

export const personnelModule = defineModule(personnel, {
  ...recordDoors,
  ...findingDoors,
  ...decisionDoors,
  ...lifeDoors,
  ...disposalDoors,
  ...identityDoors,

  ...proposalDoors,
})

export { type LoadedRecord, loadRecords } from './actions/load-records.ts'
export {
  fileDecision,
  type KeptScan,
  type LoadedPaper,
  type LoadedPhoto,
  type LoadedScans,
} from './actions/papers/loaded-scans.ts'
export { holdRecords } from './actions/recording.ts'
export { type SaidEvent, saidEvents } from './actions/said-events.ts'
export { undoLoaded } from './actions/undo-loaded.ts'
export { undoRecording } from './actions/undo-recording.ts'
export { personnelFacts } from './fact-sources.ts'
export const personnelTemplates: readonly Template[] = [handoverTemplate, decisionTemplate]

export { decisionOf } from './actions/decision-of.ts'
export { Frozen, isStopped, sentenceOfFreeze } from './actions/freezes/frozen.ts'
export { noteFrozen, noting, notingFreezes } from './actions/freezes/noting-freezes.ts'
export { type MovedPerson, rearrangePeople } from './actions/life/rearrange-people.ts'
export { takeOverPersonnel } from './actions/life/take-over.ts'
export { openRecord } from './actions/open-record.ts'
export { type NewEvent, recordEvents } from './actions/write-events.ts'
export { DecisionFile } from './contract/decision-shapes.ts'
export { SCAN } from './contract/papers.ts'
export { photoFile } from './contract/record-parts.ts'
export { remindOfCampaigns, remindOfCampaignsSchedule } from './jobs-of-campaigns.ts'
export { recordGroup } from './jobs-of-decisions.ts'
export { findDuplicates, findDuplicatesSchedule, noteMissingPapers, noteMissingSchedule } from './jobs-of-identity.ts'
export { projectOnTheDay, projectSchedule } from './jobs-of-life.ts'
export { personnelLaw } from './law-area.vi.ts'
export { silentInWords, titleOfRule } from './law-in-words.ts'
export { overRecords } from './over-records.ts'
export { disciplinesOf } from './queries/disciplines-of.ts'
export { personnelUses } from './queries/document-uses.ts'
export { type PersonOnFile, peopleOnFile, takenNumbers } from './queries/duplicates/people-on-file.ts'
export { eventsOf, type KnownLine, linesOf } from './queries/events-of.ts'
export { shownRecords } from './queries/finding/find-records.ts'
export { type EventToHold, type FoundAct, frozenActs } from './queries/freezes/frozen-acts.ts'
export { type LawIn, lawOf, lawsOn, whenNow } from './queries/law.ts'
export { changedSince } from './queries/life/changed-since.ts'
export { heldByPersonnel } from './queries/life/held-by.ts'
export { closedParts } from './queries/record/closed-parts.ts'
export { provenLines } from './queries/record/proven-lines.ts'
export { ownRecordId, recordWithin } from './queries/record/record-within.ts'
export { openNow, recordingsSince } from './queries/written-since.ts'
export { problemOf as personnelProblem } from './refusals.vi.ts'
export { type Banding, bandingOf } from './rules/banding.ts'
export { itemsOf, nameOfCode, RANKS } from './rules/catalogues.ts'
export { kindInWords } from './rules/event-kinds.ts'
export { LIST_COLUMNS } from './rules/finding/list-columns.ts'
export { asSaid } from './rules/fold/as-said.ts'
export type { Effect, Line } from './rules/fold/effect.ts'
export { valueInWords } from './rules/in-words.ts'
export { disciplineEffect } from './rules/law/discipline.ts'
export { earlyBeforeRetirement, earlyForMerit, earlyQuota } from './rules/law/early-step.ts'
export { ENACTED } from './rules/law/enacted.ts'
export { overScale } from './rules/law/over-scale.ts'
export { type Allowance, payOf } from './rules/law/pay.ts'
export { planningAge } from './rules/law/planning.ts'
export { probation } from './rules/law/probation.ts'
export { type Law, provisionOn } from './rules/law/provision.ts'
export { retirementNotice } from './rules/law/retirement.ts'
export { seniority } from './rules/law/seniority.ts'
export { stepDue } from './rules/law/step.ts'
export { reappointment } from './rules/law/term.ts'
export { deskOf, type Working } from './rules/law/working.ts'
export { MANAGING } from './rules/life/managing.ts'
export { GONE, OVER } from './rules/life/state.ts'
export { KEPT_FROM_PERSON, sensitivityOfComponent } from './rules/papers/components.ts'
export { whyNotFile } from './rules/papers/filing.ts'
export { PARTS, partOf } from './rules/parts.ts'
export { scaleOf, scalePaid } from './rules/pay-scale.ts'
export { implausibleHistory } from './rules/plausible/history.ts'
export { implausible } from './rules/plausible.ts'
export { whyNotProve } from './rules/proving.ts'
export { retirementOf } from './rules/retirement.ts'
export { type Discipline, notCountedBetween, stepFactsOf, wasEarly } from './rules/step-due.ts'
