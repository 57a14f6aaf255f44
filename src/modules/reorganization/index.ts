/** Front door of reorganization: its doors bound to what they do. */
import { defineModule } from '../../platform/http/module.ts'
import type { Template } from '../templates/index.ts'
import { attachDecision, useDecision } from './actions/attach-decision.ts'
import { carryOut } from './actions/carry-out.ts'
import { setCounted, setTargets } from './actions/change-cut.ts'
import { chooseKeeper } from './actions/choose-keeper.ts'
import { createCut } from './actions/create-cut.ts'
import { draftProposal } from './actions/draft-proposal.ts'
import { refuseProposal, returnProposal, submitProposal, withdrawProposal } from './actions/move-proposal.ts'
import { approveReassignment, stopReassigning, undoReassignment } from './actions/reassignments/approve-reassignment.ts'
import { draftReassignment } from './actions/reassignments/draft-reassignment.ts'
import {
  returnReassignment,
  saveReassignment,
  submitReassignment,
  withdrawReassignment,
} from './actions/reassignments/move-reassignment.ts'
import { recordProposal } from './actions/record-proposal.ts'
import { saveProposal } from './actions/save-proposal.ts'
import { undoProposal } from './actions/undo-proposal.ts'
import { reorganization } from './contract.ts'
import { cutPlans, cutProgress } from './queries/cut-progress.ts'
import { decisionFile, oneProposal } from './queries/one-proposal.ts'
import { preview } from './queries/preview.ts'
import { proposalList } from './queries/proposal-list.ts'
import { oneReassignment } from './queries/reassignments/one-reassignment.ts'
import { reassignedPeople } from './queries/reassignments/reassigned-people.ts'
import { reassignmentList } from './queries/reassignments/reassignment-list.ts'
import { transitionDays, transitionOn } from './queries/transition.ts'
import { unitsOnEve } from './queries/units-on-eve.ts'
import { cutReport, cutTemplate } from './reports/cut-report.ts'
import { reassignmentWorkbook } from './reports/reassignment-workbook.ts'
import { transitionReport, transitionTemplate } from './reports/transition-report.ts'

export const reorganizationModule = defineModule(reorganization, {
  proposals: proposalList,
  proposal: oneProposal,
  previewProposal: preview,
  unitsOnEve,
  draftProposal,
  saveProposal,
  attachDecision,
  useDecision,
  decisionFile,
  submitProposal,
  withdrawProposal,
  returnProposal,
  refuseProposal,
  recordProposal,
  undoProposal,

  transitionDays,
  transition: transitionOn,
  chooseKeeper,
  carryOut,
  transitionReport,

  reassignments: reassignmentList,
  reassignment: oneReassignment,
  reassignedPeople,
  reassignmentWorkbook,
  draftReassignment,
  saveReassignment,
  submitReassignment,
  withdrawReassignment,
  returnReassignment,
  approveReassignment,
  undoReassignment,
  stopReassigning,

  cutPlans,
  cutPlan: cutProgress,
  createCut: (call, plan) => createCut(call, plan),
  setTargets,
  setCounted,
  cutReport,
})

export const reorganizationTemplates: readonly Template[] = [transitionTemplate, cutTemplate]

export { createCut } from './actions/create-cut.ts'
export { reorganizationFacts } from './fact-sources.ts'
export { takeOverOnTheDay, takeOverSchedule } from './jobs.ts'
export { carryOutReassignment } from './jobs-of-reassignments.ts'
export { carryOutTransition } from './jobs-of-transitions.ts'
export { reorganizationUses } from './queries/proposal-uses.ts'
