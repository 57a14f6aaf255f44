/** A local permission recorded by its document, and ended. */
import { sql } from 'kysely'
import type { Call } from '../../../platform/http/call.ts'
import { formatDay } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { tidy } from '../../../shared/vietnamese.ts'
import { unitOn } from '../../organization/index.ts'
import type { law } from '../contract.ts'
import type { LawArea } from '../law-area.ts'
import { RULE_VERSIONS } from '../queries/permissions.ts'
import { refuse, refuseIf } from '../refusals.vi.ts'
import { whyNotPermission } from '../rules/permission.ts'

type Written = InputOf<typeof law.recordPermission>

/** @param areas absent where the caller knows its rule: a module that records in its own transaction. */
export async function recordPermission(call: Call, given: Written, areas?: readonly LawArea[]) {
  const { tx, actor, now } = call
  const { kept } = given
  refuseIf(whyNotPermission({ ...given, heldOn: kept?.heldOn ?? null }))
  if (!(await unitOn(tx, given.scopeId, given.firstDay)))
    return refuse('law.permission-no-scope', { day: formatDay(given.firstDay) }, 'scopeId')
  if (kept && areas && kept.area !== RULE_VERSIONS) refuseUnknown(areas, kept)
  // Two at once with one number: one after the other.
  await sql`select pg_advisory_xact_lock(hashtext('law.permission'))`.execute(tx)
  await refuseTwin(call, given)
  const { id } = await tx
    .insertInto('law.permission')
    .values({
      ...{ number: tidy(given.number), point: tidy(given.point), issued_on: given.issuedOn, note: given.note },
      ...{ issuer: tidy(given.issuer), title: tidy(given.title), kept_text: tidy(given.keptText) },
      ...{ area: kept?.area ?? null, rule: kept?.rule ?? null, subject: kept?.subject ?? null },
      ...{ held_on: kept?.heldOn ?? null, scope_id: given.scopeId, levels: [...given.levels] },
      ...{ first_day: given.firstDay, last_day: given.lastDay },
      ...{ changed_by_name: actor.fullName, changed_at: now.toISOString() },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { permissionId: id }
}

function refuseUnknown(areas: readonly LawArea[], { area, rule }: NonNullable<Written['kept']>): void {
  const found = areas.find((one) => one.area === area)
  if (!found) refuse('law.no-area', { area })
  else if (!found.rules.some((one) => one.rule === rule)) refuse('law.no-such-rule', { rule }, 'rule')
}

async function refuseTwin({ tx }: Call, { number, point, issuedOn, kept }: Written): Promise<void> {
  const twin = await tx
    .selectFrom('law.permission')
    .select('id')
    .where('number', '=', tidy(number))
    .where('issued_on', '=', issuedOn)
    .where('point', '=', tidy(point))
    .where('area', 'is not distinct from', kept?.area ?? null)
    .where('rule', 'is not distinct from', kept?.rule ?? null)
    .where('subject', 'is not distinct from', kept?.subject ?? null)
    .executeTakeFirst()
  if (twin) refuse('law.permission-twice', { number, issued: formatDay(issuedOn) }, 'number')
}

export async function withdrawPermission(
  { tx, actor, now }: Call,
  { permissionId, version, on, by, because }: InputOf<typeof law.withdrawPermission>,
) {
  const row = await tx
    .selectFrom('law.permission')
    .select(['version', 'first_day as firstDay', 'withdrawn_on as withdrawnOn', 'changed_by_name as changedBy'])
    .where('id', '=', permissionId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return refuse('law.no-permission')
  if (row.withdrawnOn !== null) return refuse('law.permission-withdrawn', { day: formatDay(row.withdrawnOn) })
  if (row.version !== version) return refuse('law.stale-permission', { by: row.changedBy })
  if (on < row.firstDay) return refuse('law.withdrawn-before', { first: formatDay(row.firstDay) }, 'on')
  await tx
    .updateTable('law.permission')
    .set({ withdrawn_on: on, withdrawn_by: tidy(by), withdrawn_because: because, version: version + 1 })
    .set({ changed_by_name: actor.fullName, changed_at: now.toISOString() })
    .where('id', '=', permissionId)
    .execute()
  return { done: true as const }
}
