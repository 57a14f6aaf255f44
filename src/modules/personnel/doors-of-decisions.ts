/** Doors of decisions, bound to what they do. */
import { amendEvent } from './actions/decide/amend-event.ts'
import { amendDecision, attachDecisionFile, provePage, undoDecision } from './actions/decide/change-decision.ts'
import { recordDecision } from './actions/decide/record-decision.ts'
import { cancelGroupDecision, recordGroupDecision } from './actions/decide/record-group-decision.ts'
import { noting } from './actions/freezes/noting-freezes.ts'
import { decisionList } from './queries/decisions/decision-list.ts'
import { decisionContent } from './queries/decisions/file-of.ts'
import { groupRun } from './queries/decisions/group-run.ts'
import { oneDecision } from './queries/decisions/one-decision.ts'
import { peopleToDecide } from './queries/decisions/people-to-decide.ts'
import { previewDecision } from './queries/decisions/preview-decision.ts'
import { readPeople } from './queries/decisions/read-people.ts'
import { unprovenFacts } from './queries/decisions/unproven-facts.ts'
import { printDecision } from './reports/decision-document.ts'
import { markedAnnex } from './reports/marked-annex.ts'
import { unprovenFactsWorkbook } from './reports/unproven-facts-workbook.ts'

export const decisionDoors = {
  previewDecision: previewDecision('plain'),
  previewSensitiveDecision: previewDecision('sensitive'),
  recordDecision: noting(recordDecision('plain')),
  recordSensitiveDecision: noting(recordDecision('sensitive')),
  recordGroupDecision: recordGroupDecision('plain'),
  recordSensitiveGroupDecision: recordGroupDecision('sensitive'),
  groupRun,
  cancelGroupDecision,
  amendEvent: noting(amendEvent('plain')),
  amendSensitiveEvent: noting(amendEvent('sensitive')),
  amendDecision: noting(amendDecision('plain')),
  amendSensitiveDecision: noting(amendDecision('sensitive')),
  undoDecision: noting(undoDecision('plain')),
  undoSensitiveDecision: noting(undoDecision('sensitive')),
  attachDecisionFile: attachDecisionFile('plain'),
  attachSensitiveDecisionFile: attachDecisionFile('sensitive'),
  provePage: provePage('plain'),
  proveSensitivePage: provePage('sensitive'),
  decisionContent,
  sensitiveDecisionContent: decisionContent,
  decisions: decisionList('plain'),
  sensitiveDecisions: decisionList('sensitive'),
  decision: oneDecision,
  sensitiveDecision: oneDecision,
  printDecision,
  printSensitiveDecision: printDecision,
  unprovenFacts,
  exportUnprovenFacts: unprovenFactsWorkbook,
  peopleToDecide,
  readPeople,
  markedAnnex,
}
