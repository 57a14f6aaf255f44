/** Front door of the PAR module: its doors bound to what they do. */
import { defineModule } from '../../platform/http/module.ts'
import { asTable, printReport } from '../templates/index.ts'
import { agreeAcross } from './actions/appraisal/agree-across.ts'
import { agreeRemaining } from './actions/appraisal/agree-remaining.ts'
import { appraiseAdjustment } from './actions/appraisal/appraise-adjustment.ts'
import { appraiseAgain } from './actions/appraisal/appraise-again.ts'
import { appraiseEntry } from './actions/appraisal/appraise-entry.ts'
import { closeAppraisal } from './actions/appraisal/close-appraisal.ts'
import { recordCouncil } from './actions/appraisal/decide-by-council.ts'
import { reopenAppraisal } from './actions/appraisal/reopen-appraisal.ts'
import { returnForSupplement } from './actions/appraisal/return-for-supplement.ts'
import { settleAppraisal } from './actions/appraisal/settle-appraisal.ts'
import { linkEvidence } from './actions/evidence/link-evidence.ts'
import { removeEvidence } from './actions/evidence/remove-evidence.ts'
import { setEvidencePages } from './actions/evidence/set-evidence-pages.ts'
import { takeNewestVersion } from './actions/evidence/take-newest-version.ts'
import { uploadEvidence } from './actions/evidence/upload-evidence.ts'
import { readMessages } from './actions/explanation/read-messages.ts'
import { saveExplanation } from './actions/explanation/save-explanation.ts'
import { sendExplanation } from './actions/explanation/send-explanation.ts'
import { writeAsAppraiser, writeAsUnit } from './actions/explanation/write-message.ts'
import { takeFacts } from './actions/facts/take-facts.ts'
import { recomputeFacts, wantFactsOfRound } from './actions/facts/want-facts.ts'
import { correctPublication } from './actions/publications/correct-publication.ts'
import { exempt } from './actions/rounds/exempt.ts'
import { extendUnit } from './actions/rounds/extend-unit.ts'
import { importValues } from './actions/rounds/import-values.ts'
import { leaveRound } from './actions/rounds/leave-round.ts'
import { liftExemptions } from './actions/rounds/lift-exemptions.ts'
import { openRound } from './actions/rounds/open-round.ts'
import { publishRound } from './actions/rounds/publish-round.ts'
import { rejoinRound } from './actions/rounds/rejoin-round.ts'
import { setRegions } from './actions/rounds/set-regions.ts'
import { setWindow } from './actions/rounds/set-window.ts'
import { withdrawExtension } from './actions/rounds/withdraw-extension.ts'
import { attachDecision } from './actions/sets/attach-decision.ts'
import { copyCriteriaSet } from './actions/sets/copy-criteria-set.ts'
import { createCriteriaSet } from './actions/sets/create-criteria-set.ts'
import { discardDraftSet } from './actions/sets/discard-draft-set.ts'
import { importCriteriaSet } from './actions/sets/import-criteria-set.ts'
import { issueCriteriaSet } from './actions/sets/issue-criteria-set.ts'
import { saveDraftSet } from './actions/sets/save-draft-set.ts'
import { sendSetTable } from './actions/sets/send-set-table.ts'
import { takeSetTable } from './actions/sets/take-set-table.ts'
import { saveAdjustment } from './actions/sheets/save-adjustment.ts'
import { saveEntry } from './actions/sheets/save-entry.ts'
import { submitAssessment } from './actions/sheets/submit-assessment.ts'
import { approveRemaining } from './actions/unit/approve-remaining.ts'
import { assignCriteria } from './actions/unit/assign-criteria.ts'
import { attachSigned } from './actions/unit/attach-signed.ts'
import { drawUpSheet } from './actions/unit/draw-up-sheet.ts'
import { reviewAdjustment } from './actions/unit/review-adjustment.ts'
import { reviewEntry } from './actions/unit/review-entry.ts'
import { takeBackCriteria } from './actions/unit/take-back-criteria.ts'
import { addValuePaper } from './actions/values/add-value-paper.ts'
import { enterValue } from './actions/values/enter-value.ts'
import { restoreValue } from './actions/values/restore-value.ts'
import { par } from './contract.ts'
import type { FactSource } from './fact-source.ts'
import { appraisalByCriterion } from './queries/appraisal/appraisal-by-criterion.ts'
import { appraisalQueue } from './queries/appraisal/appraisal-queue.ts'
import { contestedLeaves } from './queries/appraisal/contested-leaves.ts'
import { criterionHistory } from './queries/appraisal/criterion-history.ts'
import { messages } from './queries/appraisal/messages.ts'
import { precedents } from './queries/appraisal/precedents.ts'
import { evidenceContent, evidenceText } from './queries/evidence/evidence-content.ts'
import { leafFact } from './queries/facts/leaf-fact.ts'
import { offeredFacts } from './queries/facts/offered-facts.ts'
import { appraiserAnalysis } from './queries/results/appraiser-analysis.ts'
import { criterionAnalysis } from './queries/results/criterion-analysis.ts'
import { publishedUnit } from './queries/results/published-unit.ts'
import { rankBandsOf } from './queries/results/rank-bands-of.ts'
import { unitResult } from './queries/results/unit-result.ts'
import { whatIfGround } from './queries/results/what-if-ground.ts'
import { publicationStanding } from './queries/rounds/before-publishing.ts'
import { calendarOf } from './queries/rounds/calendar.ts'
import { endedSheets } from './queries/rounds/ended-sheets.ts'
import { roundExemptions } from './queries/rounds/exemptions.ts'
import { publication, publicationBundle, publicationRecord, publications } from './queries/rounds/publications.ts'
import { rankingTable } from './queries/rounds/ranking-table.ts'
import { oneRound, roundList } from './queries/rounds/round-list.ts'
import { roundFrame } from './queries/rounds/round-office.ts'
import { criteriaSet, criteriaSets } from './queries/sets/criteria-sets.ts'
import { decisionFile } from './queries/sets/decision-file.ts'
import { sentSetTables } from './queries/sets/sent-table.ts'
import { setTable } from './queries/sets/set-table.ts'
import { assessmentList } from './queries/sheets/assessment-list.ts'
import { assessmentSheet } from './queries/sheets/assessment-sheet.ts'
import { figureWorking } from './queries/sheets/figure-working.ts'
import { assignable } from './queries/unit/assignable.ts'
import { ownAssignments } from './queries/unit/own-assignments.ts'
import { drawnPage, signing, signingFile } from './queries/unit/signing.ts'
import { sentPage, submissionSigned, submissions } from './queries/unit/submissions.ts'
import { valueHistory } from './queries/values/value-history.ts'
import { valuePaper } from './queries/values/value-paper.ts'
import { valuesMissing } from './queries/values/values-missing.ts'
import { analysisWorkbook } from './reports/analysis-report.ts'
import { calendarDownload } from './reports/calendar-file.ts'
import { importTemplate } from './reports/import-template.ts'
import { markedSetTable } from './reports/marked-set-table.ts'
import { openRanking, rankingCsv } from './reports/open-ranking.ts'
import {
  publicationDocument,
  publicationPdf,
  publicationWorkbook,
  rankingPdf,
  rankingWorkbook,
} from './reports/ranking-report.ts'
import { reportTemplates } from './reports/round/report-templates.ts'
import { report, reportGround } from './reports/round/round-report.ts'
import { annexDocument, annexPdf, annexWorkbook } from './reports/set-annex.ts'
import { sheetPdf, sheetWorkbook } from './reports/sheet-report.ts'
import { pageSent, pageToSign } from './reports/submission-sheet.ts'
import { fingerprintOf, pemOf } from './rules/bundle/office-key.ts'

/** @param sources the figures that modules tell of their own accord: this one knows none of the modules above it. */
export const parModule = (sources: readonly FactSource[]) =>
  defineModule(par, {
    factSources: async () => ({ sources: offeredFacts(sources) }),
    leafFact: ({ tx }, { assessmentId, criterionId }) => leafFact(tx, assessmentId, criterionId),
    takeFacts,
    recomputeFacts,
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

    rounds: async ({ tx }) => ({ rounds: await roundList(tx) }),
    round: ({ tx }, { roundId }) => oneRound(tx, roundId),
    openRound: async (call, given) => {
      const opened = await openRound(call, given)
      await wantFactsOfRound(call, { roundId: opened.roundId, name: given.name })
      return opened
    },
    setWindow,
    setRegions,
    extendUnit,
    withdrawExtension,
    leaveRound,
    rejoinRound,
    endedSheets: async ({ tx, now }, { roundId }) => ({ sheets: await endedSheets(tx, roundId, now) }),
    exemptions: ({ tx }, { roundId }) => roundExemptions(tx, roundId),
    calendar: ({ tx }, { year }) => calendarOf(tx, year),
    calendarFile: async ({ tx, now }, { year }) => calendarDownload(await calendarOf(tx, year), now),
    exempt,
    liftExemptions,

    assessments: async ({ tx }, { roundId }) => ({ assessments: await assessmentList(tx, { roundId }) }),
    myWork: async ({ tx }) => ({
      assessments: await assessmentList(tx, { statuses: ['draft', 'returned', 'submitted', 'appraised'] }),
    }),
    assessmentSheet: (call, { assessmentId }) => assessmentSheet(call, assessmentId),
    saveEntry,
    saveAdjustment,
    uploadEvidence,
    linkEvidence,
    removeEvidence,
    setEvidencePages,
    takeNewestVersion,
    evidenceContent,
    evidenceText,

    assignable,
    assignCriteria,
    takeBackCriteria,
    ownAssignments,
    reviewEntry,
    reviewAdjustment,
    approveRemaining,

    signing,
    drawUpSheet,
    signingSheet: async ({ tx }, { assessmentId }) => pageToSign(await drawnPage(tx, assessmentId)),
    attachSigned,
    signingFile,
    submitAssessment,
    submissions,
    submissionSheet: async ({ tx }, { submissionId }) => pageSent(await sentPage(tx, submissionId)),
    submissionSigned,

    appraisalQueue,
    appraisalByCriterion,
    appraiseEntry,
    appraiseAdjustment,
    agreeRemaining,
    agreeAcross,
    returnForSupplement,
    closeAppraisal,
    contested: contestedLeaves,
    appraiseAgain,
    settleAppraisal,
    decideByCouncil: recordCouncil,
    reopenAppraisal,

    saveExplanation,
    sendExplanation,
    messages,
    writeAsUnit,
    writeAsAppraiser,
    readMessages,
    precedents,
    criterionHistory: ({ tx }, { assessmentId, criterionId }) => criterionHistory(tx, assessmentId, criterionId),

    importValues,
    importTemplate,
    valuesMissing: async ({ tx }, { roundId }) => ({ leaves: await valuesMissing(tx, roundId) }),
    addValuePaper,
    enterValue,
    restoreValue,
    valueHistory: async ({ tx }, { assessmentId, criterionId }) => ({
      earlier: await valueHistory(tx, assessmentId, criterionId),
    }),
    valuePaper: ({ tx }, wanted) => valuePaper(tx, wanted),

    ranking: ({ tx }, { roundId }) => rankingTable(tx, roundId),
    unitResult: ({ tx }, input) => unitResult(tx, input),
    rankBands: ({ tx }, { roundId }) => rankBandsOf(tx, roundId),
    criterionAnalysis: ({ tx }, { roundId }) => criterionAnalysis(tx, roundId),
    analysisWorkbook: async ({ tx, now }, { roundId }) => analysisWorkbook(await criterionAnalysis(tx, roundId), now),
    appraiserAnalysis: ({ tx }, { roundId }) => appraiserAnalysis(tx, roundId),
    rankingWorkbook: async ({ tx, now }, { roundId }) =>
      rankingWorkbook(await rankingTable(tx, roundId), await roundFrame(tx, roundId, now), now),
    rankingPdf: async ({ tx, now }, { roundId, blockId }) =>
      rankingPdf(await rankingTable(tx, roundId), blockId, await roundFrame(tx, roundId, now), now),
    reports: (call, { roundId }) => reportGround(call, roundId),
    report: async (call, asked) => asTable(await report(call, asked)),
    reportFile: async (call, { form, ...asked }) =>
      printReport(call, reportTemplates[asked.kind], await report(call, asked), form),
    sheetPdf: async (call, { assessmentId }) => sheetPdf(await assessmentSheet(call, assessmentId), call.now),
    sheetWorkbook: async (call, { assessmentId }) => sheetWorkbook(await assessmentSheet(call, assessmentId), call.now),
    figureWorking: ({ tx }, { assessmentId, criterionId }) => figureWorking(tx, assessmentId, criterionId),
    publicationStanding,
    publishRound,

    whatIf: ({ tx }, { publicationId, unitId }) => whatIfGround(tx, publicationId, unitId),
    publications: async ({ tx }) => ({ publications: await publications(tx) }),
    publication: ({ tx }, { publicationId }) => publication(tx, publicationId),
    publicationWorkbook: async ({ tx }, { publicationId }) => publicationWorkbook(await publication(tx, publicationId)),
    publicationRecord: ({ tx }, { publicationId }) => publicationRecord(tx, publicationId),
    correctPublication,
    publicationBundle: ({ tx }, { publicationId }) => publicationBundle(tx, publicationId),
    publicationCsv: async ({ tx }, { publicationId }) => rankingCsv(await publication(tx, publicationId)),
    publicationJson: async ({ tx }, { publicationId }) => openRanking(await publication(tx, publicationId)),
    officeKey: async ({ seals }) => ({ pem: pemOf(seals.publicKey), fingerprint: fingerprintOf(seals.publicKey) }),
    publishedUnit: ({ tx }, wanted) => publishedUnit(tx, wanted),
    publicationDocument: async ({ tx }, { publicationId }) => publicationDocument(await publication(tx, publicationId)),
    publicationPdf: async ({ tx }, { publicationId }) => publicationPdf(await publication(tx, publicationId)),
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
export { letterheadOn } from './queries/unit/letterhead-on.ts'
export { parTemplates } from './reports/round/report-templates.ts'
export { isOwnUnit } from './rules/appraisal/appraiser.ts'
