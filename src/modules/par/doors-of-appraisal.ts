/** Doors of appraisal, explanation and values from outside. */
import type { Handlers } from '../../platform/http/module.ts'
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
import { readMessages } from './actions/explanation/read-messages.ts'
import { saveExplanation } from './actions/explanation/save-explanation.ts'
import { sendExplanation } from './actions/explanation/send-explanation.ts'
import { writeAsAppraiser, writeAsUnit } from './actions/explanation/write-message.ts'
import { addValuePaper } from './actions/values/add-value-paper.ts'
import { enterValue } from './actions/values/enter-value.ts'
import { restoreValue } from './actions/values/restore-value.ts'
import type { par } from './contract.ts'
import { appraisalByCriterion } from './queries/appraisal/appraisal-by-criterion.ts'
import { appraisalQueue } from './queries/appraisal/appraisal-queue.ts'
import { contestedLeaves } from './queries/appraisal/contested-leaves.ts'
import { criterionHistory } from './queries/appraisal/criterion-history.ts'
import { messages } from './queries/appraisal/messages.ts'
import { precedents } from './queries/appraisal/precedents.ts'
import { valueHistory } from './queries/values/value-history.ts'
import { valuePaper } from './queries/values/value-paper.ts'
import { valuesMissing } from './queries/values/values-missing.ts'

export const appraisalDoors = {
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
  valuesMissing: async ({ tx }, { roundId }) => ({ leaves: await valuesMissing(tx, roundId) }),
  addValuePaper,
  enterValue,
  restoreValue,
  valueHistory: async ({ tx }, { assessmentId, criterionId }) => ({
    earlier: await valueHistory(tx, assessmentId, criterionId),
  }),
  valuePaper: ({ tx }, wanted) => valuePaper(tx, wanted),
} satisfies Partial<Handlers<typeof par>>
