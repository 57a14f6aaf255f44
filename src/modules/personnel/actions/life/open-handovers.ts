/** Where a transfer takes effect the file is on its way, with a sheet of what is in it; taken back, the sheet is void. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../../platform/http/call.ts'
import { dayIn } from '../../../../shared/dates.ts'
import { tell } from '../../../notices/index.ts'
import { unitNames } from '../../../organization/index.ts'
import { handoverNotices } from '../../notices-of-life.vi.ts'
import { contentsOf } from '../../queries/life/contents-of.ts'
import { type Leaving, leavingRecords } from '../../queries/life/leaving.ts'

/** What a file on its way returns to. */
export type StateBefore = 'draft' | 'declared' | 'certified' | 'in_use'

type Ground = Pick<Call, 'tx' | 'now'>

/** While the records are still where they were: whoever records the transfer may not see them afterwards. */
export async function openHandovers({ tx, now }: Ground, recordIds: readonly string[]): Promise<void> {
  await voidHandovers(tx, recordIds)
  for (const leaving of await leavingRecords(tx, recordIds, dayIn(now))) await openHandover({ tx, now }, leaving)
}

async function openHandover({ tx, now }: Ground, leaving: Leaving): Promise<void> {
  const items = await contentsOf(tx, leaving.recordId, leaving.since)
  const { id } = await tx
    .insertInto('personnel.handover')
    .values({
      record_id: leaving.recordId,
      from_unit_id: leaving.fromId,
      to_unit_id: leaving.toId,
      event_id: leaving.eventId,
      decision_id: leaving.decisionId,
      since: leaving.since,
      full_name: leaving.fullName,
      born_on: bornAs(leaving),
      staff_number: leaving.staffNumber,
      state_before: await stateBefore(tx, leaving),
      opened_at: now.toISOString(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (items.length > 0)
    await tx
      .insertInto('personnel.handover_item')
      .values(
        items.map(({ component, title, sheets, isOriginal, isMissing, note }, at) => ({
          handover_id: id,
          number: at + 1,
          component,
          title,
          sheets,
          note,
          is_original: isOriginal,
          is_missing: isMissing,
        })),
      )
      .execute()
  await setState(tx, leaving.recordId, 'in_transfer')
  const names = await unitNames(tx, [leaving.fromId, leaving.toId], leaving.since)
  await tell(tx, {
    ...handoverNotices.opened(leaving.fullName, names.get(leaving.fromId) ?? '', names.get(leaving.toId) ?? ''),
    to: { unitId: leaving.fromId, permission: 'personnel.keep' },
    key: `personnel.handover-opened:${id}`,
    kind: 'task',
    path: `/personnel/handovers/${id}`,
    at: now,
  })
}

/** As the paper says it: a day, a month or a year. */
const bornAs = ({ bornOn, bornPrecision }: Leaving): string | null =>
  bornOn?.slice(0, bornPrecision === 'year' ? 4 : bornPrecision === 'month' ? 7 : 10) ?? null

/** A file that moves on before it was received comes back to what it was before the first move. */
async function stateBefore(tx: Tx, { recordId, state }: Leaving): Promise<StateBefore> {
  if (state !== 'in_transfer') return state
  const earlier = await tx
    .selectFrom('personnel.handover')
    .select('state_before')
    .where('record_id', '=', recordId)
    .where('status', 'in', ['open', 'sent', 'returned'])
    .orderBy('opened_at')
    .limit(1)
    .executeTakeFirst()
  return earlier?.state_before ?? 'in_use'
}

const setState = (tx: Tx, recordId: string, state: 'in_transfer') =>
  tx
    .updateTable('personnel.record')
    .set((e) => ({ state, version: e('version', '+', 1) }))
    .where('id', '=', recordId)
    .execute()

/** Sheets whose transfer is known no more: the file stays, or goes back, where it was. */
async function voidHandovers(tx: Tx, recordIds: readonly string[]): Promise<void> {
  const { rows } = await sql<{ recordId: string; stateBefore: StateBefore }>`
    update personnel.handover h set status = 'void', version = version + 1
    where record_id = any (${`{${recordIds.join(',')}}`}::uuid[]) and status in ('open', 'sent', 'returned')
      and not exists (select from personnel.line l where l.record_id = h.record_id and l.part = 'employment'
        and l.recorded_to = 'infinity' and l.unit_id = h.to_unit_id and l.valid_to > h.since)
    returning record_id as "recordId", state_before as "stateBefore"`.execute(tx)
  for (const { recordId, stateBefore } of rows)
    if (!(await isOnItsWay(tx, recordId))) await arrive(tx, recordId, stateBefore)
}

export async function isOnItsWay(tx: Tx, recordId: string): Promise<boolean> {
  const live = await tx
    .selectFrom('personnel.handover')
    .select('id')
    .where('record_id', '=', recordId)
    .where('status', 'in', ['open', 'sent', 'returned'])
    .limit(1)
    .executeTakeFirst()
  return live !== undefined
}

/** The record is where it belongs: in use again, or, closed meanwhile, to be so should its closing be taken back. */
export async function arrive(tx: Tx, recordId: string, state: StateBefore): Promise<void> {
  await sql`update personnel.record set version = version + 1,
      state = case when state = 'in_transfer' then ${state} else state end,
      closed_from = case when closed_from = 'in_transfer' then ${state} else closed_from end
    where id = ${recordId} and (state = 'in_transfer' or closed_from = 'in_transfer')`.execute(tx)
}
