/** Front door of the PAR module: its doors bound to what they do, and what neighbours may ask. */
import { defineModule } from '../../platform/http/module.ts'
import { par } from './contract.ts'
import { appraisalDoors } from './doors-of-appraisal.ts'
import { publicationDoors } from './doors-of-publications.ts'
import { resultDoors } from './doors-of-results.ts'
import { roundDoors } from './doors-of-rounds.ts'
import { setDoors } from './doors-of-sets.ts'
import { sheetDoors } from './doors-of-sheets.ts'
import type { FactSource } from './fact-source.ts'

/** @param sources the figures that modules tell of their own accord: this one knows none of the modules above it. */
export const parModule = (sources: readonly FactSource[]) =>
  defineModule(par, {
    ...setDoors(sources),
    ...roundDoors,
    ...sheetDoors,
    ...appraisalDoors,
    ...resultDoors,
    ...publicationDoors,
  })

export { decideByCouncil } from './actions/appraisal/decide-by-council.ts'
export { correctPublication } from './actions/publications/correct-publication.ts'
export { exempt } from './actions/rounds/exempt.ts'
export { extendUnit } from './actions/rounds/extend-unit.ts'
export { handToCouncil } from './actions/rounds/hand-to-council.ts'
export { leaveRound } from './actions/rounds/leave-round.ts'
export { openRound } from './actions/rounds/open-round.ts'
export { publishRound } from './actions/rounds/publish-round.ts'
export { remindOfRound } from './actions/rounds/remind.ts'
export { takeOverPar } from './actions/rounds/take-over.ts'
export { type Origin, takeValues } from './actions/rounds/take-values.ts'
export { copyCriteriaSet } from './actions/sets/copy-criteria-set.ts'
export { loadModelSets } from './actions/sets/load-model-sets.ts'
export { saveDraftSet } from './actions/sets/save-draft-set.ts'
export { sendSetTable } from './actions/sets/send-set-table.ts'
export { tellUnit } from './actions/sheets/tell-unit.ts'
export { addValuePaper } from './actions/values/add-value-paper.ts'
export { enterValue } from './actions/values/enter-value.ts'
export type { FactSource } from './fact-source.ts'
export { factWork, remind, remindSchedule, setSheet } from './jobs.ts'
export { type Dispute, disputesOf } from './queries/appraisal/disputes.ts'
export {
  type CouncilLeaf,
  councilLeaves,
  disputedLeaves,
  leavesToBring,
} from './queries/appraisal/leaves-for-council.ts'
export { precedentsOf } from './queries/appraisal/precedents.ts'
export { parUses } from './queries/evidence/evidence-uses.ts'
export {
  newestPublications,
  type PublishedBlock,
  publishedBlock,
  publishedYearBefore,
} from './queries/results/published-block.ts'
export { refuseUnlessScores } from './queries/results/refuse-unless-scores.ts'
export { tiesBetween } from './queries/results/year-before.ts'
export { heldByPar } from './queries/rounds/held-by.ts'
export {
  type OutsideLeaf,
  type OutsideLeaves,
  outsideLeaves,
  type ValuedUnit,
} from './queries/rounds/outside-leaves.ts'
export { roundList } from './queries/rounds/round-list.ts'
export { type RoundOffice, roundOffice } from './queries/rounds/round-office.ts'
export { type ValueFromOutside, valuesFromOutside } from './queries/rounds/values-from-outside.ts'
export { assessmentSheet } from './queries/sheets/assessment-sheet.ts'
export { parTemplates } from './reports/round/report-templates.ts'
export { isOwnUnit } from './rules/appraisal/appraiser.ts'
