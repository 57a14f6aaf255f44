/** A decision and what it does to each of its people: all of them in one transaction, or nobody. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import { type Problem, Refusal } from '../../../../shared/refusal.ts'
import type { personnel } from '../../contract.ts'
import { type AssessedPerson, assess } from '../../queries/decisions/assess.ts'
import { problemOf, refuse } from '../../refusals.vi.ts'
import { decisionOf } from '../decision-of.ts'
import { type NewEvent, recordEvents } from '../write-events.ts'
import { bookOf, refuseOtherDoor, sensitivityOfKind, type Through } from './held-decision.ts'

export const recordDecision =
  (through: Through) => async (call: Call, input: InputOf<typeof personnel.recordDecision>) => {
    const { tx } = call
    const { kind, effectiveOn, paper, people } = input
    refuseOtherDoor(kind, through)
    const found = await assess(call, {
      ...{ kind, effectiveOn, decidedOn: paper.decidedOn, common: {}, people, offers: false, without: [] },
    })
    if (found.unseen.length > 0) return refuse('personnel.not-found')
    refuseProblems(found.people, people)
    const [first] = found.people
    if (!first) return refuse('personnel.not-found')
    const decisionId = await decisionOf(tx, bookOf(call, first), { ...paper, sensitivity: sensitivityOfKind(kind) })
    const reasons = new Map(people.map(({ recordId, reason }) => [recordId, reason]))
    const events = found.people.flatMap((person) =>
      asEvents(person, { effectiveOn, decisionId, note: reasons.get(person.recordId) || null }),
    )
    const { id } = await recordEvents(call, 'event', events, paper.about || null)
    return { decisionId, recordingId: id }
  }

interface Under {
  effectiveOn: string
  decisionId: string
  note: string | null
}

export const asEvents = ({ recordId, drafts, said }: AssessedPerson, under: Under): NewEvent[] =>
  drafts.map(({ kind, effects }, at) => ({
    ...{ recordId, kind, effects, standing: 'declared' as const, ...under },
    // What follows by itself was not said in a form.
    said: at === 0 ? said : null,
  }))

interface Confirmed {
  recordId: string
  stamp: number
  reason: string
}

const MOST = 20

/** Everybody's problems at once, each under his name. */
export function refuseProblems(found: readonly AssessedPerson[], confirmed: readonly Confirmed[]): void {
  const seen = new Map(confirmed.map((one) => [one.recordId, one]))
  if (seen.size < confirmed.length) refuse('personnel.person-twice')
  const problems = found.flatMap((person): Problem[] => {
    const { stamp, reason } = seen.get(person.recordId) ?? { stamp: person.stamp, reason: '' }
    const own = (sentence: string, why: string): Problem => ({
      ...{
        reason: why,
        sentence: found.length === 1 ? sentence : `${person.fullName}: ${sentence}`,
        at: person.recordId,
      },
    })
    if (stamp !== person.stamp) {
      const { reason: why, sentence } = problemOf({ reason: 'personnel.stale' })
      return [own(sentence, why)]
    }
    // Ten letters make a reason; fewer are a habit.
    const counted = person.findings.filter(({ strength }) => strength === 'refuse' || reason.trim().length < 10)
    return counted.map(({ sentence, reason: why }) => own(sentence, why))
  })
  if (problems.length > 0)
    throw new Refusal(problems[0]?.reason === 'personnel.stale' ? 409 : 422, problems.slice(0, MOST))
}
