/** Who works in the units of a reassignment for others that manage him: he goes where the unit goes, his record stays where it is. */
import { sql } from 'kysely'
import type { Call } from '../../../../platform/http/call.ts'
import { dayIn } from '../../../../shared/dates.ts'
import { namesOverTime } from '../../../organization/index.ts'
import { OVER } from '../../../personnel/index.ts'
import type { Seconded } from '../../rules/reassignment.ts'
import type { HeldReassignment } from './held-reassignment.ts'
import { OPEN } from './listed-people.ts'

type Looking = Pick<Call, 'tx' | 'now' | 'scope'>

/** As it is now: of one's own reach the records, of others what the unit that uses a person may know of him. */
export async function writtenSeconded(
  { tx, now, scope }: Looking,
  { draft, day }: Pick<HeldReassignment, 'draft' | 'day'>,
): Promise<Seconded[]> {
  const on = day ?? dayIn(now)
  const ofOthers = scope.everywhere
    ? sql``
    : sql`union select record_id, full_name, using_unit_id, unit_id, valid_to from personnel.seconded_here(${on}::date)`
  const { rows } = await sql<Seconded>`
    select s.record_id as "recordId", s.full_name as "fullName", s.using_id as "fromId", way."toId", s.managing_id as "managingId",
      nullif(s.valid_to, 'infinity')::text as until
    from (
      select r.id as record_id, r.full_name, l.unit_id as using_id, r.unit_id as managing_id, l.valid_to
      from personnel.line l join personnel.record r on r.id = l.record_id
      where l.part = 'use' and l.recorded_to = 'infinity' and l.valid_from <= ${on}::date and l.valid_to > ${on}::date
        and r.state <> all (${[...OVER]}::text[]) and r.merged_into is null and r.unit_id <> l.unit_id
      ${ofOthers}
    ) s
    join jsonb_to_recordset(${JSON.stringify(draft.routes)}::jsonb) way("fromId" int, "toId" int) on way."fromId" = s.using_id
    order by s.using_id, s.full_name collate vi, s.record_id`.execute(tx)
  return rows
}

/** As it was sent, of the units within reach. */
export const sentSeconded = ({ scope }: Pick<Call, 'scope'>, { seconded }: Pick<HeldReassignment, 'seconded'>) =>
  seconded.filter(({ fromId }) => scope.everywhere || scope.units.includes(fromId))

/** With the names their units have on the eve and on the day. */
export async function secondedPlaced(call: Looking, held: HeldReassignment) {
  const people =
    OPEN.has(held.status) || held.round === 0 ? await writtenSeconded(call, held) : sentSeconded(call, held)
  const day = held.day ?? dayIn(call.now)
  const nameOn = await namesOverTime(
    call.tx,
    people.flatMap(({ fromId, toId, managingId }) => [fromId, managingId, ...(toId === null ? [] : [toId])]),
  )
  return people.map(({ fromId, toId, managingId, ...person }) => ({
    ...person,
    from: { unitId: fromId, fullName: nameOn(fromId, day, 'before') },
    managing: { unitId: managingId, fullName: nameOn(managingId, day, 'before') },
    to: toId === null ? null : { unitId: toId, fullName: nameOn(toId, day) },
  }))
}
