/** What the minutes of a session say: as kept when it was closed, or as it stands. */
import type { Call } from '../../../platform/http/call.ts'
import { roundOffice } from '../../par/index.ts'
import type { Item } from '../contract.ts'
import { presidingOf } from '../rules/decision.ts'
import type { MinutesItem, MinutesState } from '../rules/minutes.ts'
import { type HeldSession, heldSession } from './held-session.ts'
import { sessionItems } from './session-items.ts'

function itemOf(held: HeldSession, item: Item): MinutesItem {
  const nameOf = (memberId: string) => held.members.find((one) => one.memberId === memberId)?.fullName ?? ''
  const { tally, decision, criterion } = item
  const won = tally.winner === null ? undefined : tally.options[tally.winner]
  return {
    code: criterion.code,
    title: criterion.title,
    maxPoints: criterion.maxPoints,
    unitName: item.unitName,
    reason: item.reason,
    status: item.status,
    postponedReason: item.postponedReason,
    // The council's own word of this session is told as its decision.
    said: item.said
      .filter(({ hand }) => hand !== 'council' || item.status !== 'decided')
      .map(({ handInWords, outcomeInWords, points, words, byName }) => ({
        handInWords,
        outcomeInWords,
        points,
        words,
        byName,
      })),
    votes: item.votes.map(({ memberId, outcome, inputsInWords, points, reason, enteredByName }) => ({
      name: nameOf(memberId),
      outcome,
      inputsInWords,
      points,
      reason,
      enteredByName,
    })),
    leftOut: tally.leftOut.map(nameOf),
    base: tally.base,
    present: tally.present,
    needed: tally.needed,
    majority: tally.majority,
    standing: tally.standing,
    byChair: tally.byChair,
    decision: decision && {
      outcome: decision.outcome,
      inputsInWords: decision.inputsInWords,
      points: decision.points,
      words: decision.words,
      votes: won?.memberIds.length ?? 0,
    },
  }
}

/** Who presided: as those present stood; in writing the chair. */
function presidingName({ members, state }: HeldSession): string | null {
  const seats = members.map((one) => ({ ...one, isPresent: state.form === 'writing' || one.isPresent === true }))
  const presiding = presidingOf(seats)
  return members.find(({ memberId }) => memberId === presiding)?.fullName ?? null
}

export async function minutesOf(
  call: Call,
  held: HeldSession,
  { conclusion, closedAt }: { conclusion: string; closedAt: string | null },
): Promise<MinutesState> {
  const { row, council, members, state } = held
  const items = await sessionItems(call, held)
  const office = await roundOffice(call.tx, council.round_id)
  return {
    council: {
      name: council.name,
      decisionNumber: council.decision_number,
      decisionDay: council.decision_day,
      rulebook: held.rulebook,
    },
    round: office.round,
    sample: office.isSample,
    letterhead: { ...office.letterhead, above: office.letterhead.above ?? null },
    session: {
      number: row.number,
      ...state,
      openedAt: row.opened_at,
      closedAt,
      place: row.place,
      agenda: row.agenda,
      minutesNumber: row.minutes_number ?? '',
      conclusion,
    },
    members: members.map((one) => ({
      name: one.fullName,
      position: one.position,
      unitName: one.unitName,
      duty: one.duty,
      hasVote: one.hasVote,
      isPresent: one.isPresent,
      note: one.note,
    })),
    quorum: held.quorum,
    presiding: presidingName(held),
    secretary: members.find(({ duty }) => duty === 'secretary')?.fullName ?? null,
    items: items.map((item) => itemOf(held, item)),
  }
}

export async function sessionMinutes(call: Call, sessionId: string) {
  const held = await heldSession(call, sessionId)
  const { row } = held
  const kept = row.minutes_state as MinutesState | null
  return {
    state: kept ?? (await minutesOf(call, held, { conclusion: row.conclusion, closedAt: null })),
    /** Null: a draft. */
    sha256: row.minutes_sha256,
    at: kept === null ? call.now : new Date(row.closed_at ?? row.held_at),
  }
}
