/** A local permission recorded by its document, and ended. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../platform/http/call.ts'
import { formatDay } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { tidy } from '../../../shared/vietnamese.ts'
import { unitNames, unitOn, unitsOn } from '../../organization/index.ts'
import type { law } from '../contract.ts'
import type { LawArea } from '../law-area.ts'
import { refuse, refuseIf } from '../refusals.vi.ts'
import { UNNUMBERED, whyNotPermission } from '../rules/permission.ts'

type Written = InputOf<typeof law.recordPermission>

/** @param areas absent where the caller knows its rule: a module that records in its own transaction. */
export async function recordPermission(call: Call, given: Written, areas?: readonly LawArea[]) {
  const { tx, actor, now } = call
  const { kept } = given
  refuseIf(whyNotPermission({ ...given, heldOn: kept?.heldOn ?? null }))
  if (!(await unitOn(tx, given.scopeId, given.firstDay)))
    return refuse('law.permission-no-scope', { day: formatDay(given.firstDay) }, 'scopeId')
  await refuseUnlessWithin(tx, given)
  if (kept && areas) refuseUnknown(areas, kept)
  // Two at once with one number: one after the other.
  await sql`select pg_advisory_xact_lock(hashtext('law.permission'))`.execute(tx)
  await refuseTwin(call, given)
  const { id } = await tx
    .insertInto('law.permission')
    .values({
      number: tidy(given.number),
      point: tidy(given.point),
      issued_on: given.issuedOn,
      note: given.note,
      issuer: tidy(given.issuer),
      title: tidy(given.title),
      kept_text: tidy(given.keptText),
      area: kept?.area ?? null,
      rule: kept?.rule ?? null,
      subject: kept?.subject ?? null,
      held_on: kept?.heldOn ?? null,
      scope_id: given.scopeId,
      levels: [...given.levels],
      chosen_ids: [...given.chosenIds],
      first_day: given.firstDay,
      last_day: given.lastDay,
      changed_by_name: actor.fullName,
      changed_at: now.toISOString(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { permissionId: id }
}

/** Said once: what computations went by is not put in the place of something else unseen. */
export async function nameProvision(
  { tx, actor, now }: Call,
  { permissionId, version, kept }: InputOf<typeof law.nameProvision>,
  areas: readonly LawArea[],
) {
  const row = await heldPermission(tx, permissionId, version)
  if (row.area !== null) return refuse('law.provision-named')
  refuseIf(whyNotPermission({ ...row, heldOn: kept.heldOn }))
  refuseUnknown(areas, kept)
  await tx
    .updateTable('law.permission')
    .set({ area: kept.area, rule: kept.rule, subject: kept.subject, held_on: kept.heldOn, version: version + 1 })
    .set({ changed_by_name: actor.fullName, changed_at: now.toISOString() })
    .where('id', '=', permissionId)
    .execute()
  return { done: true as const }
}

function refuseUnknown(areas: readonly LawArea[], { area, rule }: NonNullable<Written['kept']>): void {
  const found = areas.find((one) => one.area === area)
  if (!found) refuse('law.no-area', { area })
  else if (!found.rules.some((one) => one.rule === rule)) refuse('law.no-such-rule', { rule }, 'rule')
}

/** A chosen unit that the scope does not hold would never be reached. */
async function refuseUnlessWithin(tx: Tx, { scopeId, levels, chosenIds, firstDay }: Written): Promise<void> {
  if (chosenIds.length === 0) return
  const within = await unitsOn(tx, firstDay, { within: scopeId, ...(levels.length > 0 && { levels }) })
  const there = new Set(within.map(({ unitId }) => unitId))
  const outside = chosenIds.find((unitId) => !there.has(unitId))
  if (outside === undefined) return
  const unit = (await unitNames(tx, [outside], firstDay)).get(outside) ?? ''
  refuse('law.permission-outside', { unit, day: formatDay(firstDay) }, 'chosenIds')
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
  if (twin) refuse('law.permission-twice', { number: number || UNNUMBERED, issued: formatDay(issuedOn) }, 'number')
}

export async function withdrawPermission(
  { tx, actor, now }: Call,
  { permissionId, version, on, by, because }: InputOf<typeof law.withdrawPermission>,
) {
  const row = await heldPermission(tx, permissionId, version)
  if (on < row.firstDay) return refuse('law.withdrawn-before', { first: formatDay(row.firstDay) }, 'on')
  await tx
    .updateTable('law.permission')
    .set({ withdrawn_on: on, withdrawn_by: tidy(by), withdrawn_because: because, version: version + 1 })
    .set({ changed_by_name: actor.fullName, changed_at: now.toISOString() })
    .where('id', '=', permissionId)
    .execute()
  return { done: true as const }
}

/** As the page saw it, locked until it is written; one that was withdrawn is over. */
async function heldPermission(tx: Tx, permissionId: string, version: number) {
  const row = await tx
    .selectFrom('law.permission')
    .select(['version', 'issued_on as issuedOn', 'first_day as firstDay', 'last_day as lastDay', 'area'])
    .select(['withdrawn_on as withdrawnOn', 'changed_by_name as changedBy'])
    .where('id', '=', permissionId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return refuse('law.no-permission')
  if (row.withdrawnOn !== null) return refuse('law.permission-withdrawn', { day: formatDay(row.withdrawnOn) })
  if (row.version !== version) return refuse('law.stale-permission', { by: row.changedBy })
  return row
}
