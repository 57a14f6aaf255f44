/** Front door of the PAR module: its doors bound to what they do. */
import { defineModule } from '../../platform/http/module.ts'
import { agreeRemaining } from './actions/agree-remaining.ts'
import { appraiseAdjustment } from './actions/appraise-adjustment.ts'
import { appraiseEntry } from './actions/appraise-entry.ts'
import { closeAppraisal } from './actions/close-appraisal.ts'
import { extendUnit } from './actions/extend-unit.ts'
import { importCriteriaSet } from './actions/import-criteria-set.ts'
import { importValues } from './actions/import-values.ts'
import { issueCriteriaSet } from './actions/issue-criteria-set.ts'
import { linkEvidence } from './actions/link-evidence.ts'
import { openRound } from './actions/open-round.ts'
import { publishRound } from './actions/publish-round.ts'
import { removeEvidence } from './actions/remove-evidence.ts'
import { reopenAppraisal } from './actions/reopen-appraisal.ts'
import { returnForSupplement } from './actions/return-for-supplement.ts'
import { saveAdjustment } from './actions/save-adjustment.ts'
import { saveEntry } from './actions/save-entry.ts'
import { setWindow } from './actions/set-window.ts'
import { submitAssessment } from './actions/submit-assessment.ts'
import { uploadEvidence } from './actions/upload-evidence.ts'
import { par } from './contract.ts'
import { appraisalByCriterion, appraisalQueue } from './queries/appraisal-queue.ts'
import { assessmentList } from './queries/assessment-list.ts'
import { assessmentSheet } from './queries/assessment-sheet.ts'
import { criteriaSet, criteriaSets } from './queries/criteria-sets.ts'
import { evidenceFile } from './queries/evidence-file.ts'
import { figureWorking } from './queries/figure-working.ts'
import { publication, publicationRecord, publications } from './queries/publications.ts'
import { rankingTable } from './queries/ranking-table.ts'
import { oneRound, roundList } from './queries/round-list.ts'
import { importTemplate } from './reports/import-template.ts'
import { publicationPdf, publicationWorkbook, rankingPdf, rankingWorkbook } from './reports/ranking-report.ts'
import { sheetPdf, sheetWorkbook } from './reports/sheet-report.ts'

export const parModule = defineModule(par, {
  criteriaSets: async ({ tx }) => ({ sets: await criteriaSets(tx) }),
  criteriaSet: ({ tx }, { setId }) => criteriaSet(tx, setId),
  importCriteriaSet,
  issueCriteriaSet,

  rounds: async ({ tx }) => ({ rounds: await roundList(tx) }),
  round: ({ tx }, { roundId }) => oneRound(tx, roundId),
  openRound,
  setWindow,
  extendUnit,

  assessments: async ({ tx }, { roundId }) => ({ assessments: await assessmentList(tx, { roundId }) }),
  myWork: async ({ tx }) => ({
    assessments: await assessmentList(tx, { statuses: ['draft', 'returned', 'submitted'] }),
  }),
  assessmentSheet: (call, { assessmentId }) => assessmentSheet(call, assessmentId),
  saveEntry,
  saveAdjustment,
  uploadEvidence,
  linkEvidence,
  removeEvidence,
  evidenceContent: async ({ tx }, { evidenceId, download }) => {
    const file = await evidenceFile(tx, evidenceId)
    return { name: file.file_name, mediaType: file.media_type, inline: !download, content: { sha256: file.sha256 } }
  },
  submitAssessment,

  appraisalQueue,
  appraisalByCriterion,
  appraiseEntry,
  appraiseAdjustment,
  agreeRemaining,
  returnForSupplement,
  closeAppraisal,
  reopenAppraisal,

  importValues,
  importTemplate,

  ranking: ({ tx }, { roundId }) => rankingTable(tx, roundId),
  rankingWorkbook: async ({ tx, now }, { roundId }) => rankingWorkbook(await rankingTable(tx, roundId), now),
  rankingPdf: async ({ tx, now }, { roundId, blockId }) => rankingPdf(await rankingTable(tx, roundId), blockId, now),
  sheetPdf: async (call, { assessmentId }) => sheetPdf(await assessmentSheet(call, assessmentId), call.now),
  sheetWorkbook: async (call, { assessmentId }) => sheetWorkbook(await assessmentSheet(call, assessmentId), call.now),
  figureWorking: ({ tx }, { assessmentId, criterionId }) => figureWorking(tx, assessmentId, criterionId),
  publishRound,

  publications: async ({ tx }) => ({ publications: await publications(tx) }),
  publication: ({ tx }, { publicationId }) => publication(tx, publicationId),
  publicationWorkbook: async ({ tx }, { publicationId }) => publicationWorkbook(await publication(tx, publicationId)),
  publicationRecord: ({ tx }, { publicationId }) => publicationRecord(tx, publicationId),
  publicationPdf: async ({ tx }, { publicationId }) => publicationPdf(await publication(tx, publicationId)),
})

export { loadModelSets } from './actions/load-model-sets.ts'
export { openRound } from './actions/open-round.ts'
export { publishRound } from './actions/publish-round.ts'
