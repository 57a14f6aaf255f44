/** Doors of sheets inside the unit: entries, computed figures, evidence, sending. */
import type { Handlers } from '../../platform/http/module.ts'
import { linkEvidence } from './actions/evidence/link-evidence.ts'
import { removeEvidence } from './actions/evidence/remove-evidence.ts'
import { setEvidencePages } from './actions/evidence/set-evidence-pages.ts'
import { takeNewestVersion } from './actions/evidence/take-newest-version.ts'
import { uploadEvidence } from './actions/evidence/upload-evidence.ts'
import { takeFacts } from './actions/facts/take-facts.ts'
import { recomputeFacts, recomputeFactsToAppraise, recomputeRoundFacts } from './actions/facts/want-facts.ts'
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
import type { par } from './contract.ts'
import { evidenceContent, evidenceText } from './queries/evidence/evidence-content.ts'
import { factRun } from './queries/facts/fact-run.ts'
import { leafFact } from './queries/facts/leaf-fact.ts'
import { assessmentList } from './queries/sheets/assessment-list.ts'
import { assessmentSheet } from './queries/sheets/assessment-sheet.ts'
import { figureWorking } from './queries/sheets/figure-working.ts'
import { assignable } from './queries/unit/assignable.ts'
import { ownAssignments } from './queries/unit/own-assignments.ts'
import { drawnPage, signing, signingFile } from './queries/unit/signing.ts'
import { sentPage, submissionSigned, submissions } from './queries/unit/submissions.ts'
import { sheetPdf, sheetWorkbook } from './reports/sheet-report.ts'
import { pageSent, pageToSign } from './reports/submission-sheet.ts'

export const sheetDoors = {
  assessments: async ({ tx }, { roundId }) => ({ assessments: await assessmentList(tx, { roundId }) }),
  myWork: async ({ tx }) => ({
    assessments: await assessmentList(tx, { statuses: ['draft', 'returned', 'submitted', 'appraised'] }),
  }),
  assessmentSheet: (call, { assessmentId }) => assessmentSheet(call, assessmentId),
  saveEntry,
  saveAdjustment,
  leafFact: ({ tx }, { assessmentId, criterionId }) => leafFact(tx, assessmentId, criterionId),
  takeFacts,
  recomputeFacts,
  recomputeFactsToAppraise,
  recomputeRoundFacts,
  factRun,

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

  sheetPdf: async (call, { assessmentId }) => sheetPdf(await assessmentSheet(call, assessmentId), call.now),
  sheetWorkbook: async (call, { assessmentId }) => sheetWorkbook(await assessmentSheet(call, assessmentId), call.now),
  figureWorking: ({ tx }, { assessmentId, criterionId }) => figureWorking(tx, assessmentId, criterionId),
} satisfies Partial<Handlers<typeof par>>
