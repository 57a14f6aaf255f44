/** The province a unit belongs to, as it was last: it may have been merged since. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'

export interface OwnProvince {
  unitId: number
  name: string
}

export async function ownProvince(tx: Tx, unitId: number | null): Promise<OwnProvince | null> {
  const { rows } = await sql<OwnProvince>`
    select v.unit_id as "unitId", v.name from organization.above(array[${unitId}::int]) line
    join organization.unit_version v on v.unit_id = line.above_id and v.recorded_to = 'infinity'
    where v.level = 'province' order by v.valid_from desc limit 1`.execute(tx)
  return rows[0] ?? null
}

/** Departments of the province, of any time, by the last name each had. */
export async function departmentsOf(tx: Tx, provinceId: number): Promise<{ unitId: number; unitName: string }[]> {
  const { rows } = await sql<{ unitId: number; unitName: string }>`
    select * from (
      select distinct on (unit_id) unit_id as "unitId", full_name as "unitName" from organization.unit_version
      where recorded_to = 'infinity' and level = 'department' and parent_id = ${provinceId}
      order by unit_id, valid_from desc) as departments
    order by "unitName" collate vi, "unitId"`.execute(tx)
  return rows
}
