/** Local permissions: all of them, one, and those that reach a unit on a day. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import type { Level } from '../../../shared/units.ts'
import { unitNames, unitsOn } from '../../organization/index.ts'
import type { PermissionRow, RuleVersion } from '../contract.ts'
import { refuse } from '../refusals.vi.ts'
import { keptBy, type Permission, permissionOf, provisionsPermitted, standsOn } from '../rules/permission.ts'
import type { ProvisionRow } from '../rules/shape.ts'
import { rulesInForce } from './rules-in-force.ts'

/** The area of rule versions, which are of no module. */
export const RULE_VERSIONS = 'law'

const rowsOf = (tx: Tx) =>
  tx
    .selectFrom('law.permission')
    .select(['id', 'number', 'point', 'issued_on as issuedOn', 'issuer', 'title', 'kept_text as keptText', 'area'])
    .select(['rule', 'subject', 'held_on as heldOn', 'scope_id as scopeId', sql<Level[]>`levels`.as('levels')])
    .select(['first_day as firstDay', 'last_day as lastDay', 'withdrawn_on as withdrawnOn', 'note', 'version'])
    .select(['withdrawn_by as withdrawnBy', 'withdrawn_because as withdrawnBecause'])
    .select(['changed_by_name as changedByName', 'changed_at as changedAt'])
    .orderBy('issued_on', 'desc')
    .orderBy('number')
    .orderBy('point')

type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['executeTakeFirstOrThrow']>>

async function shown(tx: Tx, rows: readonly Row[], day: string): Promise<PermissionRow[]> {
  return Promise.all(
    rows.map(async ({ area, rule, subject, heldOn, withdrawnOn, withdrawnBy, withdrawnBecause, ...row }) => ({
      ...row,
      kept: area === null || rule === null || heldOn === null ? null : { area, rule, subject, heldOn },
      scopeName: (await unitNames(tx, [row.scopeId], row.firstDay)).get(row.scopeId) ?? '',
      withdrawn:
        withdrawnOn === null ? null : { on: withdrawnOn, by: withdrawnBy ?? '', because: withdrawnBecause ?? '' },
      stands: standsOn({ ...row, withdrawnOn }, day),
    })),
  )
}

export const allPermissions = async (tx: Tx, day: string): Promise<PermissionRow[]> =>
  shown(tx, await rowsOf(tx).execute(), day)

/** As it stands on a day. @throws Refusal law.no-permission */
export async function permissionOn(tx: Tx, permissionId: string, day: string): Promise<PermissionRow> {
  const [found] = await shown(tx, await rowsOf(tx).where('id', '=', permissionId).execute(), day)
  return found ?? refuse('law.no-permission')
}

interface Place {
  unitId: number
  day: string
}

/** Those of an area that stand on the day and reach the unit. */
async function reaching(tx: Tx, area: string, { unitId, day }: Place): Promise<Permission[]> {
  const rows = await rowsOf(tx).where('area', '=', area).execute()
  const found: Permission[] = []
  for (const { rule, heldOn, levels, scopeId, ...row } of rows) {
    if (rule === null || heldOn === null || !standsOn(row, day)) continue
    const within = await unitsOn(tx, day, { within: scopeId, ...(levels.length > 0 && { levels }) })
    if (within.some((unit) => unit.unitId === unitId)) found.push({ ...row, rule, heldOn })
  }
  return found
}

/** Of these provisions, those that hold for a unit on a day; what a permission keeps names its document. */
export const provisionsFor = async <P extends ProvisionRow>(
  tx: Tx,
  { area, rows, ...place }: Place & { area: string; rows: readonly P[] },
): Promise<P[]> => provisionsPermitted(rows, await reaching(tx, area, place), place.day)

/** Rule versions in force for a unit on a day; what a permission keeps names its document. */
export async function rulesFor(tx: Tx, { prefix = '', ...place }: Place & { prefix?: string }): Promise<RuleVersion[]> {
  const [rules, permissions] = [await rulesInForce(tx, place.day, prefix), await reaching(tx, RULE_VERSIONS, place)]
  return Promise.all(
    rules.map(async (rule) => {
      const permission = permissionOf(permissions, { rule: rule.name, subject: null }, place.day)
      if (!permission) return rule
      const kept = (await rulesInForce(tx, permission.heldOn, rule.name)).find(({ name }) => name === rule.name)
      return kept ? keptBy(kept, permission) : rule
    }),
  )
}
