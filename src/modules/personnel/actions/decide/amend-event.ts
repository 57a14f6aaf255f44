/** What a decision does to one person, said anew: what was known before stays known. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { personnel } from '../../contract.ts'
import { assess } from '../../queries/decisions/assess.ts'
import { eventToAmend } from '../../queries/decisions/event-to-amend.ts'
import { refuse } from '../../refusals.vi.ts'
import { recordEvents } from '../write-events.ts'
import { heldDecision, refuseOtherDoor, type Through } from './held-decision.ts'
import { asEvents, refuseProblems } from './record-decision.ts'

export const amendEvent =
  (through: Through) =>
  async (call: Call, { eventId, effectiveOn, said, stamp, reason }: InputOf<typeof personnel.amendEvent>) => {
    const { tx } = call
    const { kind, recordId, decisionId, documentId, paperId, page, along } = await eventToAmend(tx, eventId)
    refuseOtherDoor(kind, through)
    const { decided_on: decidedOn, number } = await heldDecision(tx, decisionId, through)
    const without = [eventId, ...along]
    const { people } = await assess(call, {
      kind,
      effectiveOn,
      decidedOn,
      number,
      common: {},
      people: [{ recordId, said }],
      offers: false,
      without,
    })
    refuseProblems(people, [{ recordId, stamp, reason: reason.padEnd(10) }])
    const [person] = people
    if (!person) return refuse('personnel.not-found')
    const [main, ...rest] = asEvents(person, { effectiveOn, decisionId, note: reason })
    if (!main) return refuse('personnel.not-found')
    const { id } = await recordEvents(
      call,
      'correction',
      [{ ...main, eventId, documentId, paperId, page }, ...rest],
      reason,
      along.map((one) => ({ recordId, eventId: one })),
    )
    return { decisionId, recordingId: id }
  }
