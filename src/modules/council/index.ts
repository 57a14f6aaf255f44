/** Front door of the council: its doors bound to what they do. */
import { defineModule } from '../../platform/http/module.ts'
import { addItems } from './actions/add-items.ts'
import { addMember } from './actions/add-member.ts'
import { attachCouncilDecision } from './actions/attach-council-decision.ts'
import { attachSignedMinutes } from './actions/attach-signed-minutes.ts'
import { closeSession } from './actions/close-session.ts'
import { decideItem } from './actions/decide-item.ts'
import { editCouncil } from './actions/edit-council.ts'
import { moveItem } from './actions/move-item.ts'
import { openSession } from './actions/open-session.ts'
import { editSession, planSession } from './actions/plan-session.ts'
import { postponeItem } from './actions/postpone-item.ts'
import { removeItem } from './actions/remove-item.ts'
import { replaceMember } from './actions/replace-member.ts'
import { setUpCouncil } from './actions/set-up-council.ts'
import { takeAttendance } from './actions/take-attendance.ts'
import { enterVote, vote } from './actions/vote.ts'
import { council } from './contract.ts'
import { agendaCandidates } from './queries/agenda-candidates.ts'
import { candidates } from './queries/candidates.ts'
import { councilList } from './queries/council-list.ts'
import { criteriaToAdd } from './queries/criteria-to-add.ts'
import { evenHanded } from './queries/even-handed.ts'
import { itemPlace } from './queries/item-place.ts'
import { laidItem, laidSession } from './queries/laid-before.ts'
import { councilDecision, oneCouncil } from './queries/one-council.ts'
import { oneSession } from './queries/one-session.ts'
import { signedMinutes } from './queries/signed-minutes.ts'
import { waitingVotes } from './queries/waiting-votes.ts'
import { itemSheet, sessionSheets } from './reports/dispute-sheets.ts'
import { evenHandedDocx, evenHandedPdf, evenHandedWorkbook } from './reports/even-handed-report.ts'
import { minutesDocx, minutesPdf } from './reports/minutes.ts'

export const councilModule = defineModule(council, {
  councils: ({ tx }) => councilList(tx),
  council: (call, { councilId }) => oneCouncil(call, councilId),
  setUpCouncil,
  editCouncil,
  attachCouncilDecision,
  councilDecision: ({ tx }, { councilId, download }) => councilDecision(tx, councilId, download),
  candidates,
  addMember,
  replaceMember,

  session: (call, { sessionId }) => oneSession(call, sessionId),
  planSession,
  editSession,
  openSession,
  takeAttendance,
  closeSession,
  minutesPdf,
  minutesDocx,
  attachSignedMinutes,
  signedMinutes: ({ tx }, { sessionId, download }) => signedMinutes(tx, sessionId, download),

  agendaCandidates,
  criteriaToAdd,
  addItems,
  moveItem,
  removeItem,
  postponeItem,
  vote,
  enterVote,
  decideItem,
  waitingVotes,

  itemPlace: ({ tx }, { itemId }) => itemPlace(tx, itemId),
  itemSheet: async (call, { itemId }) => itemSheet(await laidItem(call, itemId), call.now),
  sessionSheets: async (call, { sessionId }) => sessionSheets(await laidSession(call, sessionId), call.now),

  evenHanded: (call, { councilId }) => evenHanded(call, councilId),
  evenHandedWorkbook: async (call, { councilId }) => evenHandedWorkbook(await evenHanded(call, councilId), call.now),
  evenHandedDocx: async (call, { councilId }) => evenHandedDocx(await evenHanded(call, councilId), call.now),
  evenHandedPdf: async (call, { councilId }) => evenHandedPdf(await evenHanded(call, councilId), call.now),
})

export { remindOfEnds, remindOfEndsSchedule } from './jobs.ts'
export { heldByCouncil } from './queries/held-by.ts'
