/** A decision and what it does to each of its people: all of them in one transaction, or nobody. */
import type { Call } from '../../../../platform/http/call.ts'
import { chunksOf } from '../../../../shared/chunks.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import { type Problem, Refusal } from '../../../../shared/refusal.ts'
import type { personnel } from '../../contract.ts'
import { type AssessedPerson, assess } from '../../queries/decisions/assess.ts'
import { problemOf, refuse } from '../../refusals.vi.ts'
import { decisionOf } from '../decision-of.ts'
import { Frozen } from '../freezes/frozen.ts'
import { openRecording } from '../recording.ts'
import { type NewEvent, writeUnder } from '../write-events.ts'
import { bookOf, refuseOtherDoor, sensitivityOfKind, type Through } from './held-decision.ts'

export const recordDecision =
  (through: Through) =>
  (call: Call, input: InputOf<typeof personnel.recordDecision>): Promise<Written> =>
    recordForAll(call, through, input)

interface Written {
  decisionId: string
  recordingId: number
}

/** So many are judged, and written, before it is told how far it is. */
const AT_ONCE = 50

/** @param tell how many of the people are judged or written; two of each. Nothing is written when it throws. */
export async function recordForAll(
  call: Call,
  through: Through,
  { kind, effectiveOn, paper, people }: InputOf<typeof personnel.recordGroupDecision>,
  tell: (done: number) => Promise<void> = async () => {},
): Promise<Written> {
  const { tx } = call
  refuseOtherDoor(kind, through)
  const found: AssessedPerson[] = []
  for (const some of chunksOf(people, AT_ONCE)) {
    const assessed = await assess(call, {
      kind,
      effectiveOn,
      decidedOn: paper.decidedOn,
      number: paper.number,
      common: {},
      people: some,
      offers: false,
      without: [],
    })
    if (assessed.unseen.length > 0) return refuse('personnel.not-found')
    found.push(...assessed.people)
    await tell(found.length)
  }
  refuseProblems(found, people)
  const [first] = found
  if (!first) return refuse('personnel.not-found')
  const decisionId = await decisionOf(tx, bookOf(call, first), { ...paper, sensitivity: sensitivityOfKind(kind) })
  const reasons = new Map(people.map(({ recordId, reason }) => [recordId, reason]))
  const recordIds = found.map(({ recordId }) => recordId)
  const recording = await openRecording(tx, recordIds, 'event', paper.about || null)
  let done = found.length
  for (const some of chunksOf(found, AT_ONCE)) {
    const under = (recordId: string) => ({ effectiveOn, decisionId, note: reasons.get(recordId) || null })
    await writeUnder(
      call,
      recording,
      some.flatMap((person) => asEvents(person, under(person.recordId))),
    )
    done += some.length
    await tell(done)
  }
  return { decisionId, recordingId: recording.id }
}

interface Under {
  effectiveOn: string
  decisionId: string
  note: string | null
}

export const asEvents = ({ recordId, drafts, said }: AssessedPerson, under: Under): NewEvent[] =>
  drafts.map(({ kind, effects }, at) => ({
    recordId,
    kind,
    effects,
    standing: 'declared' as const,
    ...under,
    // What follows by itself was not said in a form.
    said: at === 0 ? said : null,
  }))

/** First of all: what an order stops is nothing to be mended here, and that it was tried is kept. */
function refuseStopped(found: readonly AssessedPerson[]): void {
  const stopped = found.flatMap((person) => person.stopped)
  if (stopped.length === 0) return
  const names = found.length === 1 ? [] : found.map(({ recordId, fullName }) => [recordId, fullName] as const)
  throw new Frozen(stopped, new Map(names))
}

interface Confirmed {
  recordId: string
  stamp: number
  reason: string
}

const MOST = 20

/** Everybody's problems at once, each under his name. */
export function refuseProblems(found: readonly AssessedPerson[], confirmed: readonly Confirmed[]): void {
  refuseStopped(found)
  const seen = new Map(confirmed.map((one) => [one.recordId, one]))
  if (seen.size < confirmed.length) refuse('personnel.person-twice')
  const problems = found.flatMap((person): Problem[] => {
    const { stamp, reason } = seen.get(person.recordId) ?? { stamp: person.stamp, reason: '' }
    const own = (sentence: string, why: string): Problem => ({
      reason: why,
      sentence: found.length === 1 ? sentence : `${person.fullName}: ${sentence}`,
      at: person.recordId,
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
