/**
 * Tasks that are not over go to whoever takes over from a unit that ended, and count for it from its first day without that unit;
 * who led them before stays written, and what was done before stays that of who did it.
 */
import { sql } from 'kysely'
import type { Call } from '../../../platform/http/call.ts'
import { formatDay } from '../../../shared/dates.ts'
import type { HandedOver, HandingOver } from '../../organization/index.ts'
import { noteStep } from './note-step.ts'
import { passBack, passOn } from './pass-on.ts'

type Ground = Pick<Call, 'tx' | 'now' | 'actor'>

/** The part a unit has in a task; with it a thing is named, so that giving back finds the same part again. */
type Part = 'lead' | 'giver' | 'helper'
const whatOf: Record<Part, string> = { lead: 'tasks', giver: 'given-tasks', helper: 'helped-tasks' }

const partOf = {
  lead: (unitId: number) => sql`unit_id = ${unitId}`,
  giver: (unitId: number) => sql`giver_unit_id = ${unitId}`,
  helper: (unitId: number) => sql`${unitId} = any (coordinator_ids)`,
}

/** A lead body lends itself no hand, and nobody stands in the list twice. */
const changed = {
  lead: (_: number, toId: number) =>
    sql`unit_id = ${toId}, coordinator_ids = array_remove(coordinator_ids, ${toId}::int)`,
  giver: (_: number, toId: number) => sql`giver_unit_id = ${toId}`,
  helper: (fromId: number, toId: number) => sql`coordinator_ids = case
    when unit_id = ${toId} or ${toId} = any (coordinator_ids) then array_remove(coordinator_ids, ${fromId}::int)
    else array_replace(coordinator_ids, ${fromId}::int, ${toId}::int) end`,
}

interface Moved {
  id: string
  title: string
  state: string
}

async function movePart({ tx, now, actor }: Ground, part: Part, { fromId, toId, only }: HandingOver): Promise<Moved[]> {
  const ids = only?.filter((id) => id.startsWith(`${part}:`)).map((id) => id.slice(part.length + 1)) ?? null
  const { rows } = await sql<Moved>`
    update directives.task set ${changed[part](fromId, toId)}, version = version + 1,
      changed_at = ${now.toISOString()}, changed_by_name = ${actor.fullName}
    where closed_on is null and ${partOf[part](fromId)} and (${ids}::uuid[] is null or id = any (${ids}::uuid[]))
    returning id, title, state`.execute(tx)
  return rows
}

async function follow(call: Ground, { id, state }: Moved, { fromId, toId, since }: HandingOver): Promise<void> {
  if (state === 'draft') return
  const words = since === undefined ? 'Bàn giao được hủy' : `Đơn vị kết thúc hoạt động, bàn giao từ ${formatDay(since)}`
  if (since === undefined) await passBack(call, id, { fromId, toId })
  else await passOn(call, id, { toId, since, why: words })
  await noteStep(call, id, since === undefined ? 'hand-back' : 'hand-over', words)
}

/** `only`: parts of tasks, 'lead:<id>', to give back what was handed over by mistake. */
export async function takeOverDirectives(call: Ground, handing: HandingOver): Promise<HandedOver[]> {
  const handed: HandedOver[] = []
  for (const part of ['lead', 'giver', 'helper'] as const) {
    const moved = await movePart(call, part, handing)
    if (part === 'lead') for (const task of moved) await follow(call, task, handing)
    handed.push(
      ...moved.map(({ id, title }) => ({
        unitId: handing.fromId,
        what: whatOf[part],
        id: `${part}:${id}`,
        name: title,
      })),
    )
  }
  return handed
}
