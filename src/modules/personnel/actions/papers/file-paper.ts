/** A paper goes into the file: on paper alone, or with its scan, which goes wherever the file goes. */
import type { Call } from '../../../../platform/http/call.ts'
import { dayIn } from '../../../../shared/dates.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { papers } from '../../contract/papers.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { componentOf } from '../../rules/papers/components.ts'
import { whyNotFile } from '../../rules/papers/filing.ts'
import { refuseGone } from '../refuse-gone.ts'
import { noteMissing } from './note-missing.ts'

type Facts = InputOf<typeof papers.filePaper>
type Door = Parameters<typeof whyNotFile>[1]

const filing =
  (door: Door) =>
  async (call: Call, facts: Facts): Promise<{ paperId: string }> => {
    const { tx, now, actor } = call
    const today = dayIn(now)
    refuseIf(whyNotFile(facts, door, today))
    await refuseElsewhere(call, facts)
    const component = componentOf(facts.component)
    const title = facts.title === '' ? (component?.name ?? facts.component) : facts.title
    const { id } = await tx
      .insertInto('personnel.paper')
      .values({
        record_id: facts.recordId,
        component: facts.component,
        period: facts.period ?? null,
        event_id: facts.eventId ?? null,
        title,
        number: facts.number === '' ? null : facts.number,
        dated_on: facts.datedOn ?? null,
        sheets: facts.sheets ?? null,
        scan_sha256: call.upload?.sha256 ?? null,
        scan_name: call.upload?.name.slice(-300) ?? null,
        scan_type: call.upload?.mediaType ?? null,
        page_from: facts.pageFrom ?? null,
        page_to: facts.pageTo ?? null,
        received_on: facts.receivedOn ?? today,
        note: facts.note === '' ? null : facts.note,
        sensitivity: component?.sensitivity ?? 'ordinary',
        added_by: actor.accountId,
        added_by_name: actor.fullName,
        added_at: now.toISOString(),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await noteMissing(tx, [facts.recordId], today)
    return { paperId: id }
  }

export const filePaper = filing('plain')
export const fileSensitivePaper = filing('sensitive')

/** The record is within reach and still one of its own; the event is one of it. */
async function refuseElsewhere({ tx }: Call, { recordId, eventId }: Facts): Promise<void> {
  const record = await tx
    .selectFrom('personnel.record')
    .select('merged_into')
    .where('id', '=', recordId)
    .forShare()
    .executeTakeFirst()
  if (!record || record.merged_into !== null) return refuse('personnel.not-found')
  await refuseGone(tx, [recordId])
  if (eventId === undefined) return
  const event = await tx
    .selectFrom('personnel.event')
    .select('id')
    .where('event_id', '=', eventId)
    .where('record_id', '=', recordId)
    .where('recorded_to', '=', 'infinity')
    .executeTakeFirst()
  if (!event) return refuse('personnel.paper-event', {}, 'eventId')
}
