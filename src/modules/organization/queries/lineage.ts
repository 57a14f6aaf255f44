/** What a unit came from and became: every unit that an event connects with it, whole or in part, to any depth. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'
import { refuse } from '../refusals.vi.ts'
import { type Followed, type Lineage, type LineageVersion, lineageOf } from '../rules/lineage.ts'
import { isFirstKnown } from './units-on.ts'

/** Forebears and heirs by unit alone; which of them count at which time is told by the rule. Events taken back do not. */
const connected = async (tx: Tx, unitId: number): Promise<number[]> =>
  (
    await sql<{ id: number }>`
      with recursive heirs as (
        select ${unitId}::int as id
        union
        select s.to_id from heirs h join organization.succession s on s.from_id = h.id
        join organization.unit_event e on e.id = s.event_id and e.undone_by is null
      ), forebears as (
        select ${unitId}::int as id
        union
        select s.from_id from forebears f join organization.succession s on s.to_id = f.id
        join organization.unit_event e on e.id = s.event_id and e.undone_by is null
      )
      select id from heirs union select id from forebears`.execute(tx)
  ).rows.map(({ id }) => id)

const versionsOf = (tx: Tx, unitIds: readonly number[]): Promise<LineageVersion[]> =>
  tx
    .selectFrom('organization.unit_version')
    .select(['unit_id as unitId', 'level', 'full_name as fullName', 'valid_from as validFrom', 'valid_to as validTo'])
    .select(isFirstKnown)
    .where('unit_id', 'in', unitIds)
    .where('recorded_to', '=', 'infinity')
    .execute()

const followsOf = (tx: Tx, unitIds: readonly number[]): Promise<Followed[]> =>
  tx
    .selectFrom('organization.succession as s')
    .innerJoin('organization.unit_event as e', 'e.id', 's.event_id')
    .select(['e.id as eventId', 'e.kind', 'e.day', 'e.legal_basis as legalBasis'])
    .select(['s.from_id as fromId', 's.to_id as toId', 's.coverage'])
    .where('s.from_id', 'in', unitIds)
    .where('s.to_id', 'in', unitIds)
    .where('e.undone_by', 'is', null)
    .orderBy('e.day')
    .orderBy('e.id')
    .execute()

export async function lineage(tx: Tx, unitId: number): Promise<Lineage> {
  const unitIds = await connected(tx, unitId)
  const versions = await versionsOf(tx, unitIds)
  if (!versions.some((version) => version.unitId === unitId)) return refuse('organization.no-unit')
  return lineageOf(unitId, versions, await followsOf(tx, unitIds))
}
