/** Local permissions: all of them, one, and the law of units as they leave it. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import type { Level } from '../../../shared/units.ts'
import { unitNames, unitsOn } from '../../organization/index.ts'
import type { PermissionRow } from '../contract.ts'
import type { LawArea } from '../law-area.ts'
import { refuse } from '../refusals.vi.ts'
import { type Permission, standsOn, underPermissions } from '../rules/permission.ts'
import type { ProvisionRow } from '../rules/shape.ts'

const rowsOf = (tx: Tx) =>
  tx
    .selectFrom('law.permission')
    .select(['id', 'number', 'point', 'issued_on as issuedOn', 'issuer', 'title', 'kept_text as keptText', 'area'])
    .select(['rule', 'subject', 'held_on as heldOn', 'scope_id as scopeId', sql<Level[]>`levels`.as('levels')])
    .select('chosen_ids as chosenIds')
    .select(['first_day as firstDay', 'last_day as lastDay', 'withdrawn_on as withdrawnOn', 'note', 'version'])
    .select(['withdrawn_by as withdrawnBy', 'withdrawn_because as withdrawnBecause'])
    .select(['changed_by_name as changedByName', 'changed_at as changedAt'])
    .orderBy('issued_on', 'desc')
    .orderBy('number')
    .orderBy('point')

type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['executeTakeFirstOrThrow']>>

async function shown(
  tx: Tx,
  rows: readonly Row[],
  { day, areas = [] }: { day: string; areas?: readonly LawArea[] },
): Promise<PermissionRow[]> {
  const titleOf = (area: string | null, rule: string | null) =>
    areas.find((one) => one.area === area)?.rules.find((one) => one.rule === rule)?.title ?? rule
  return Promise.all(
    rows.map(async ({ area, rule, subject, heldOn, withdrawnOn, withdrawnBy, withdrawnBecause, ...row }) => {
      const names = await unitNames(tx, [row.scopeId, ...row.chosenIds], row.firstDay)
      return {
        ...row,
        kept: area === null || rule === null || heldOn === null ? null : { area, rule, subject, heldOn },
        keptTitle: titleOf(area, rule),
        scopeName: names.get(row.scopeId) ?? '',
        chosenNames: row.chosenIds.map((unitId) => names.get(unitId) ?? ''),
        withdrawn:
          withdrawnOn === null ? null : { on: withdrawnOn, by: withdrawnBy ?? '', because: withdrawnBecause ?? '' },
        stands: standsOn({ ...row, withdrawnOn }, day),
      }
    }),
  )
}

export const allPermissions = async (tx: Tx, day: string, areas: readonly LawArea[]): Promise<PermissionRow[]> =>
  shown(tx, await rowsOf(tx).execute(), { day, areas })

/** As it stands on a day. @throws Refusal law.no-permission */
export async function permissionOn(
  tx: Tx,
  permissionId: string,
  day: string,
  areas: readonly LawArea[] = [],
): Promise<PermissionRow> {
  const [found] = await shown(tx, await rowsOf(tx).where('id', '=', permissionId).execute(), { day, areas })
  return found ?? refuse('law.no-permission')
}

/** Of computations of an area, whenever they stand; those of a text nothing computes with are for reading. */
async function keptIn(tx: Tx, area: string): Promise<(Permission & Place)[]> {
  const rows = await rowsOf(tx).where('area', '=', area).execute()
  return rows.flatMap(({ rule, heldOn, ...row }) =>
    rule === null || heldOn === null ? [] : [{ ...row, rule, heldOn, subject: row.subject }],
  )
}

type Place = Pick<Row, 'scopeId' | 'levels' | 'chosenIds'>

/** The units a permission names, where they stand on the day: the chosen ones, or all of these levels below its scope. */
async function reachedBy(tx: Tx, { scopeId, levels, chosenIds }: Place, day: string): Promise<ReadonlySet<number>> {
  const within = await unitsOn(tx, day, { within: scopeId, ...(levels.length > 0 && { levels }) })
  const reached = within.map(({ unitId }) => unitId)
  return new Set(chosenIds.length === 0 ? reached : reached.filter((unitId) => chosenIds.includes(unitId)))
}

/**
 * Of the law of an area, how it holds for each unit, where that stands on the day: with what permissions keep alive for it. Asked once
 * for many units, as computations over a whole list ask it; units under the same permissions share one law.
 */
export async function lawsOfUnits<P extends ProvisionRow>(
  tx: Tx,
  { area, rows, day }: { area: string; rows: readonly P[]; day: string },
): Promise<(unitId: number | null) => readonly P[]> {
  const permissions = await keptIn(tx, area)
  const reached = await Promise.all(permissions.map((one) => reachedBy(tx, one, day)))
  const made = new Map<string, readonly P[]>()
  return (unitId) => {
    const own = unitId === null ? [] : permissions.filter((_, at) => reached[at]?.has(unitId))
    const key = own.map(({ id }) => id).join(' ')
    const known = made.get(key) ?? underPermissions(rows, own)
    made.set(key, known)
    return known
  }
}

/** What of an area permissions keep alive, in one text: whoever keeps something computed asks whether it changed. */
export const permissionsMark = async (tx: Tx, area: string): Promise<string> => JSON.stringify(await keptIn(tx, area))
