/** Everybody on the list goes where it says, under one recording; taken back, everybody is as before. */
import type { Call } from '../../../../platform/http/call.ts'
import { rearrangePeople, undoRecording } from '../../../personnel/index.ts'
import { reassignmentNotices as notices } from '../../notices-of-reassignments.vi.ts'
import { whyNotApproved, whyNotUndone } from '../../queries/reassignments/why-not-sent.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { named, peopleChanged } from '../../rules/reassignment.ts'
import { seenReassignment } from './move-reassignment.ts'
import { putReassignment, tellDrafters } from './note-reassignment.ts'

interface Asked {
  reassignmentId: string
  version: number
  reason: string
}
type Tell = (done: number, total: number) => Promise<void>

/** The list is held against the records once more: between the approval and now somebody may have left. */
export async function recordReassignment(call: Call, asked: Asked, tell: Tell) {
  const held = await seenReassignment(call, asked, 'record')
  const { sent, seconded: here, reasons } = await whyNotApproved(call, held)
  refuseIf(reasons[0] ?? null)
  const people = sent.flatMap(({ toId, ...person }) => (toId === null ? [] : [{ ...person, toId }]))
  const seconded = here.flatMap(({ toId, ...person }) => (toId === null ? [] : [{ ...person, toId }]))
  const { day, decidedOn, legalBasis: number, issuer, signer, title, unitId } = held
  if (day === null || decidedOn === null) return refuse('reorganization.day-missing')
  const { recordingId, left, elsewhere } = await rearrangePeople(
    call,
    { unitId, since: day, paper: { number, decidedOn, issuer, signer, about: title }, people, seconded },
    (done) => tell(done, people.length),
  )
  const among = (ids: readonly string[]) => [...people, ...seconded].filter(({ recordId }) => ids.includes(recordId))
  if (recordingId === null || left.length > 0) {
    const { reason: code, params } = peopleChanged({ left: among(left) })
    return refuse(code, params)
  }
  if (elsewhere.length > 0)
    return refuse('reorganization.rearranged-then', { count: elsewhere.length, names: named(among(elsewhere)) })
  await putReassignment(call, held, { status: 'recorded', step: 'record', also: { recording_id: recordingId } })
  await tellDrafters(call, held, 'recorded', notices.recorded(title, call.actor.fullName, people.length))
  return { moved: people.length }
}

export async function takeBackReassignment(call: Call, { reason, ...asked }: Asked, tell: Tell) {
  const held = await seenReassignment(call, asked, 'undo')
  refuseIf(await whyNotUndone(call.tx, held))
  await undoRecording(call, Number(held.recordingId), reason, tell)
  await putReassignment(call, held, { status: 'undone', step: 'undo', reason })
  await tellDrafters(call, held, 'undone', notices.undone(held.title, call.actor.fullName, reason))
  return { moved: 0 }
}
