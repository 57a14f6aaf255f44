/** Front door of improvement: its doors bound to what they do. */
import { defineModule } from '../../platform/http/module.ts'
import type { Template } from '../templates/index.ts'
import { changeEffort, removeEffort } from './actions/change-effort.ts'
import { addCause, editCause } from './actions/edit-causes.ts'
import { addProof, linkProof, removeProof } from './actions/hang-proof.ts'
import { makePlans } from './actions/make-plans.ts'
import { approvePlan, proposePlan, returnPlan } from './actions/move-plan.ts'
import { noteProgress } from './actions/note-progress.ts'
import { saveRemedy } from './actions/save-remedy.ts'
import { improvement } from './contract.ts'
import { causeList } from './queries/cause-list.ts'
import { effortsOf } from './queries/efforts.ts'
import { followable } from './queries/followable.ts'
import { lostPointTrail, proofContent } from './queries/lost-point-trail.ts'
import { lostReport } from './queries/lost-report.ts'
import { onePlan } from './queries/one-plan.ts'
import { people } from './queries/people.ts'
import { planList } from './queries/plan-list.ts'
import { waitingPlans } from './queries/waiting-plans.ts'
import { lostTemplate, printedReport, reportWorkbook } from './reports/lost-report.ts'
import { planTemplate, printedPlan } from './reports/plan-report.ts'

export const improvementModule = defineModule(improvement, {
  plans: planList,
  plan: onePlan,
  followable,
  makePlans,
  proposePlan,
  approvePlan,
  returnPlan,
  people,
  waiting: waitingPlans,
  planDocx: printedPlan('docx'),
  planPdf: printedPlan('pdf'),
  planWorkbook: printedPlan('xlsx'),

  saveRemedy,
  noteProgress,
  lostPointTrail,
  addProof,
  linkProof,
  removeProof,
  proofContent,

  causes: causeList,
  addCause,
  editCause,

  report: lostReport,
  reportWorkbook,
  reportDocx: printedReport('docx'),
  reportPdf: printedReport('pdf'),

  efforts: async ({ tx }, { unitId }) => ({ efforts: await effortsOf(tx, unitId) }),
  saveEffort: changeEffort,
  removeEffort,
})

export const improvementTemplates: readonly Template[] = [lostTemplate, planTemplate]

export { makePlans } from './actions/make-plans.ts'
export { followPublications, followSchedule, remedySchedule, remindOfRemedies } from './jobs.ts'
export { improvementUses } from './queries/evidence-uses.ts'
export { heldByImprovement } from './queries/held-by.ts'
