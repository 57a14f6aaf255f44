/** Begins a plan of where people go, of one's own unit; with the units that ended on a day, where one is named. */
import { sql } from 'kysely'
import type { Call } from '../../../../platform/http/call.ts'
import { dayIn } from '../../../../shared/dates.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import { endingsOn, unitName } from '../../../organization/index.ts'
import { OVER } from '../../../personnel/index.ts'
import { MOST_ROUTES, type reassignments, type Ways } from '../../contract/reassignments.ts'
import { refuse } from '../../refusals.vi.ts'
import { noteReassignment } from './note-reassignment.ts'

export async function draftReassignment(
  call: Call,
  { title, endedOn }: InputOf<typeof reassignments.draftReassignment>,
) {
  const { tx, actor, now, scope } = call
  const { unitId } = actor
  if (unitId === null) return refuse('reorganization.no-own-unit')
  if (!scope.everywhere && !scope.units.includes(unitId)) return refuse('reorganization.not-own-unit')
  const routes = endedOn === null ? [] : await routesOf(call, endedOn)
  if (routes.length > MOST_ROUTES)
    return refuse('reorganization.too-many-routes', { count: routes.length, most: MOST_ROUTES })
  const { id } = await tx
    .insertInto('reorganization.reassignment')
    .values({
      unit_id: unitId,
      unit_name: (await unitName(tx, unitId, dayIn(now))) ?? '',
      title,
      day: endedOn,
      draft: JSON.stringify({ routes, exceptions: [] } satisfies Ways),
      drafted_by: actor.accountId,
      saved_at: now.toISOString(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await noteReassignment(call, id, 'draft')
  return { reassignmentId: id }
}

/** Units within reach that ended then and have people still: to the sole one that follows, else to be said. */
async function routesOf({ tx }: Call, day: string): Promise<Ways['routes']> {
  const endings = await endingsOn(tx, day)
  const { rows } = await sql<{ unitId: number }>`
    select distinct unit_id as "unitId" from personnel.record
    where unit_id = any (${endings.map(({ unitId }) => unitId)}::int[]) and state <> all (${[...OVER]}::text[])
      and merged_into is null`.execute(tx)
  const peopled = new Set(rows.map(({ unitId }) => unitId))
  return endings
    .filter(({ unitId }) => peopled.has(unitId))
    .map(({ unitId, successors }) => ({
      fromId: unitId,
      toId: successors.length === 1 ? (successors[0]?.unitId ?? null) : null,
    }))
}
