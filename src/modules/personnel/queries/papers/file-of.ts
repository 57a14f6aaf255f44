/** The index of one file beside what it lacks today. */
import type { Call } from '../../../../platform/http/call.ts'
import { dayIn } from '../../../../shared/dates.ts'
import type { OutputOf } from '../../../../shared/endpoint.ts'
import type { papers } from '../../contract/papers.ts'
import { refuse } from '../../refusals.vi.ts'
import { KEPT_FROM_PERSON, orderOfComponent } from '../../rules/papers/components.ts'
import { missingOf } from '../../rules/papers/missing.ts'
import { ownRecordId } from '../record/record-within.ts'
import { careersOf } from './career-of.ts'
import { papersOf } from './papers-of.ts'

/** Of what the door's permission opens. */
export async function fileOf(
  { tx, now }: Call,
  { recordId }: { recordId: string },
): Promise<OutputOf<typeof papers.papers>> {
  const record = await tx.selectFrom('personnel.record').select('id').where('id', '=', recordId).executeTakeFirst()
  if (!record) return refuse('personnel.not-found')
  const career = (await careersOf(tx, [recordId])).get(recordId)
  const events = new Map(career?.events.map((event) => [event.eventId, event]))
  return {
    papers: await papersOf(tx, recordId),
    missing: (career ? missingOf(career, dayIn(now)) : [])
      .map((missing) => {
        const event = missing.eventId === null ? undefined : events.get(missing.eventId)
        return { ...missing, eventKind: event?.kind ?? null, eventOn: event?.on ?? null }
      })
      .toSorted(
        (a, b) => orderOfComponent(a.component) - orderOfComponent(b.component) || (a.dueOn < b.dueOn ? -1 : 1),
      ),
  }
}

/** Of oneself everything is told but what was investigated. @throws Refusal personnel.no-own-record */
export async function ownFileOf(call: Call): Promise<OutputOf<typeof papers.papers>> {
  const { papers: filed, missing } = await fileOf(call, { recordId: await ownRecordId(call.tx) })
  const isOpen = ({ component }: { component: string | null }) => !KEPT_FROM_PERSON.includes(component ?? '')
  return { papers: filed.filter(isOpen), missing: missing.filter(isOpen) }
}
